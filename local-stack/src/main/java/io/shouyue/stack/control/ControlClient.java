package io.shouyue.stack.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Json;
import io.shouyue.stack.Ports;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Calls the control door of a running stack, with the token that only its owner can read. */
public final class ControlClient {
  private final String url;
  private final String token;

  private ControlClient(String url, String token) {
    this.url = url;
    this.token = token;
  }

  private record Door(int port, String token) {}

  /** The door of the stack on this data folder. */
  public static ControlClient of(Workspace workspace) {
    Path file = doorFile(workspace);
    if (!Files.exists(file)) {
      throw new StackException(
          "No stack is running from " + workspace.data() + ". Start it with ./shouyue up.");
    }
    Door door = Json.read(file, Door.class);
    return new ControlClient("http://127.0.0.1:" + door.port(), door.token());
  }

  /** The text of the file that {@link #of} reads. */
  public static String door(Ports ports, String token) {
    return Json.text(new Door(ports.control(), token));
  }

  /** Removes that file: the door is shut. */
  public static void forget(Workspace workspace) {
    try {
      Files.deleteIfExists(doorFile(workspace));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where that file is. */
  public static Path doorFile(Workspace workspace) {
    return workspace.run().resolve("control.json");
  }

  public JsonNode get(String path) {
    return send(request(path).GET().build());
  }

  public JsonNode post(String path, String body) {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .timeout(Duration.ofMinutes(3))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest request) {
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode body = Json.read(response.body());
      if (response.statusCode() >= 300) {
        throw new StackException(body.path("title").asText("the stack refused"));
      }
      return body;
    } catch (IOException e) {
      throw new StackException("The stack does not answer at " + url + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }
}
