package io.shouyue.stack.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.clock.ClockStep;
import io.shouyue.stack.control.ControlClient;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** {@code clock}: shows the legal clock, or moves it forward. */
final class ClockCommand {
  private static final DateTimeFormatter BEIJING =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'Beijing'", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private final PrintStream out;

  ClockCommand(PrintStream out) {
    this.out = out;
  }

  void run(Workspace workspace, List<String> arguments) {
    ControlClient control = ControlClient.of(workspace);
    if (arguments.isEmpty()) {
      say(control.get("/clock"));
      return;
    }
    ClockStep.parse(arguments.getFirst());
    say(control.post("/clock", arguments.getFirst()));
  }

  private void say(JsonNode clock) {
    out.println(
        "  legal clock  "
            + BEIJING.format(Instant.parse(clock.path("now").asText()))
            + "  (moved by "
            + clock.path("offset").asText()
            + ")");
  }
}
