package io.shouyue.stack.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.KeycloakTokens;
import io.shouyue.stack.status.StackStatus;
import io.shouyue.stack.status.StatusFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code calendar FILE}: adds a year's holiday notice to the running stack, after checking it. */
final class CalendarCommand {
  private static final Pattern YEAR = Pattern.compile("(?m)^\\s*year\\s*=\\s*(\\d{4})\\s*$");
  private static final int REFUSED = 422;

  private final PrintStream out;

  CalendarCommand(PrintStream out) {
    this.out = out;
  }

  void run(Workspace workspace, String file) {
    String text = read(Path.of(System.getenv().getOrDefault("SHOUYUE_PWD", ".")).resolve(file));
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      throw new StackException(file + " has no line year=….");
    }
    Answer answer = operator(new StatusFile(workspace).require()).put(path(year.group(1)), text);
    if (answer.status() == REFUSED) {
      answer
          .body()
          .path("violations")
          .forEach(one -> out.println("  " + one.path("field").asText() + ": " + message(one)));
      throw new StackException("The notice is refused; nothing was changed.");
    }
    say(answer.expect(200).body());
  }

  private void say(JsonNode taken) {
    out.println(
        "  %s %s, %s working days, %d days changed%s"
            .formatted(
                taken.path("year").asText(),
                taken.path("notice").asText(),
                taken.path("workingDays").asText(),
                taken.path("changed").size(),
                taken.path("stored").asBoolean() ? "" : " (was there already)"));
  }

  private static Api operator(StackStatus status) {
    StackStatus.Client client = status.client("operator");
    return Api.bearer(
            status.gateway(), KeycloakTokens.ofClient(status.issuer(), client.id(), client::secret))
        .with("Content-Type", "text/plain; charset=UTF-8");
  }

  private static String path(String year) {
    return "/v1/calendar/" + year;
  }

  private static String message(JsonNode violation) {
    return violation.path("message").asText();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new StackException(file + " cannot be read.", unreadable);
    }
  }
}
