package io.shouyue.stack.clock;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * One service's clock on its management port.
 *
 * @param name the service, for messages
 * @param url of the clock, {@code http://127.0.0.1:8091/q/clock}
 */
public record ClockPort(String name, String url) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private record Change(String phase, String offset) {}

  /** Tells it to stop its schedulers; work in flight goes on. */
  void pause(Duration offset) {
    send(put(new Change("PAUSE", offset.toString())));
  }

  /**
   * Tells it to go on at the offset.
   *
   * @throws StackException when it goes by another one then
   */
  public void resume(Duration offset) {
    JsonNode state = send(put(new Change("RESUME", offset.toString())));
    if (!Duration.parse(state.path("offset").asText("PT0S")).equals(offset)) {
      throw new StackException(name + " did not take over the new time: stop and start the stack.");
    }
  }

  /** How many tasks are still running. */
  int inFlight() {
    return send(request().GET().build()).path("inFlight").asInt(-1);
  }

  private HttpRequest put(Change change) {
    return request()
        .header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString(Json.text(change)))
        .build();
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofMinutes(1));
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new StackException(
            name + " answered " + response.statusCode() + " when its clock was to be moved.");
      }
      return Json.read(response.body());
    } catch (IOException e) {
      throw new StackException(name + " does not answer at " + url + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }
}
