package io.shouyue.bench.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.shouyue.stack.Pause;
import io.shouyue.stack.StackException;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a file, and asks how far it is. */
final class ImportCall {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final long LOOK_MILLIS = 50;
  private static final Pattern ID = Pattern.compile("\"id\":\"(imp_[0-9a-z]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final Supplier<String> freshToken;
  private final Api api;

  /**
   * @param api the same service, for small calls
   */
  ImportCall(int port, Supplier<String> freshToken, Api api) {
    this.port = port;
    this.freshToken = freshToken;
    this.api = api;
  }

  /** Sends the file and returns the import's id; it is acknowledged with 202. */
  String send(byte[] file) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/imports"))
            .header("Authorization", "Bearer " + freshToken.get())
            .header("Content-Type", "application/x-ndjson")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(file))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      Matcher id = ID.matcher(answer.body());
      if (answer.statusCode() != 202 || !id.find()) {
        throw new StackException("The file was answered with " + answer.statusCode() + ".");
      }
      return id.group(1);
    } catch (IOException e) {
      throw new StackException("The file could not be sent: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  /** Waits until at least so many of its lines were dealt with, however often the service ends. */
  void awaitProcessed(String id, long lines) {
    await(id, view -> view.path("processed").asLong() >= lines);
  }

  /** Waits for its end; its lines were all recorded then, or it fails. */
  void awaitDone(String id, long lines) {
    JsonNode view = await(id, it -> it.path("state").asText().equals("DONE"));
    if (view.path("recorded").asLong() != lines) {
      throw new StackException("Of " + lines + " lines were recorded: " + view.path("recorded"));
    }
  }

  private JsonNode await(String id, Predicate<JsonNode> reached) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      JsonNode view = look(id);
      if (reached.test(view)) {
        return view;
      }
      Pause.of(LOOK_MILLIS);
    }
    throw new StackException("Waited in vain for the import " + id + ".");
  }

  /** What it says now; nothing while the service is away. */
  private JsonNode look(String id) {
    try {
      Answer answer = api.get("/v1/imports/" + id);
      return answer.status() == 200 ? answer.body() : MissingNode.getInstance();
    } catch (StackException away) {
      return MissingNode.getInstance();
    }
  }
}
