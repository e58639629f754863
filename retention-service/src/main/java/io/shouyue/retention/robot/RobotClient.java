package io.shouyue.retention.robot;

import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/**
 * Writes into a group chat. Only hosts that are allowed are called, over TLS, no redirect is
 * followed, and little of the answer is read.
 */
@ApplicationScoped
public class RobotClient {

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int MOST_READ = 4096;
  private static final Json DONE = Json.of(0);

  private final RobotConfig config;
  private final SystemClock clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  RobotClient(RobotConfig config, SystemClock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** What became of a message. */
  public enum Answer {
    DELIVERED,
    /** The vendor took the call and not the message: wrong key, wrong signature, too many. */
    REFUSED,
    UNANSWERED
  }

  /** Whether messages may go there: by TLS, and without it to a loopback name that is listed. */
  boolean allows(URI address) {
    String host = address.getHost();
    boolean safe =
        "https".equals(address.getScheme())
            || "http".equals(address.getScheme()) && "localhost".equals(host);
    return safe
        && host != null
        && config.hosts().contains(host)
        && address.getUserInfo() == null
        && address.getFragment() == null;
  }

  /** Tries once. */
  Answer send(Robot robot, String text) {
    RobotMessage message = RobotMessage.of(robot, text, clock.now());
    if (!allows(message.address())) {
      return Answer.REFUSED;
    }
    try {
      HttpResponse<InputStream> answer =
          client.send(
              HttpRequest.newBuilder(message.address())
                  .timeout(PATIENCE)
                  .header("content-type", "application/json; charset=utf-8")
                  .POST(HttpRequest.BodyPublishers.ofString(message.body()))
                  .build(),
              HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return answer.statusCode() >= 500
            ? Answer.UNANSWERED
            : answer.statusCode() == 200 && isDone(body.readNBytes(MOST_READ))
                ? Answer.DELIVERED
                : Answer.REFUSED;
      }
    } catch (IOException unanswered) {
      return Answer.UNANSWERED;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Answer.UNANSWERED;
    }
  }

  /** All answer 200 to everything; a code beside says what happened. */
  private static boolean isDone(byte[] body) {
    try {
      return JsonParser.parse(body) instanceof Json.Obj(Map<String, Json> told)
          && (DONE.equals(told.get("errcode")) || DONE.equals(told.get("code")));
    } catch (IllegalArgumentException noJson) {
      return false;
    }
  }
}
