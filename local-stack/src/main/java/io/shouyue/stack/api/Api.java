package io.shouyue.stack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One caller of the suite's API. A creating POST carries an idempotency key of its own; who is
 * asked to come again (429, 503) comes again with the same, up to twenty seconds long. Keycloak's
 * first administrative call, for one, may outlast identity-service's patience.
 */
public final class Api {
  private static final int MOST_WAITS = 40;
  private static final Set<Integer> COME_AGAIN = Set.of(429, 503);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String base;
  private final List<String> headers;
  private final TokenSource authorization;
  private final Consumer<Answer> watcher;

  private Api(
      String base, List<String> headers, TokenSource authorization, Consumer<Answer> watcher) {
    this.base = base;
    this.headers = headers;
    this.authorization = authorization;
    this.watcher = watcher;
  }

  /** A caller with a bearer token. */
  public static Api bearer(String base, TokenSource tokens) {
    return new Api(base, List.of(), () -> "Bearer " + tokens.token(), answer -> {});
  }

  /** A browser on a website: the notice's own token and the website's origin, no cookie. */
  public static Api notice(String base, String browserToken, String origin) {
    return new Api(base, List.of("Origin", origin), () -> "Notice " + browserToken, answer -> {});
  }

  /** Anyone. */
  public static Api anonymous(String base) {
    return new Api(base, List.of(), () -> "", answer -> {});
  }

  /** The same caller with one more header. */
  public Api with(String name, String value) {
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of(name, value));
    return new Api(base, List.copyOf(all), authorization, watcher);
  }

  /** The same caller, each of whose answers is also shown to somebody. */
  public Api watchedBy(Consumer<Answer> newWatcher) {
    return new Api(base, headers, authorization, newWatcher);
  }

  public Answer get(String path) {
    return send(request("GET", path, HttpRequest.BodyPublishers.noBody()));
  }

  public Answer delete(String path) {
    return send(request("DELETE", path, HttpRequest.BodyPublishers.noBody()));
  }

  public Answer put(String path, Object body) {
    return send(request("PUT", path, json(body)));
  }

  /** A POST without a key, of what does no harm when it is made twice. */
  public Answer ask(String path, Object body) {
    return send(request("POST", path, json(body)));
  }

  /** A POST with a new idempotency key. */
  public Answer post(String path, Object body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** A POST with this idempotency key. */
  public Answer post(String path, Object body, String key) {
    return send(request("POST", path, json(body)).header("Idempotency-Key", key));
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    return HttpRequest.BodyPublishers.ofString(body instanceof String s ? s : Json.text(body));
  }

  private HttpRequest.Builder request(String method, String path, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofMinutes(1))
            .method(method, body);
    if (!headers.contains("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    String authorizing = authorization.token();
    if (!authorizing.isEmpty()) {
      request.header("Authorization", authorizing);
    }
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    return request;
  }

  private Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    Answer answer = once(request);
    for (int waits = 0; COME_AGAIN.contains(answer.status()) && waits < MOST_WAITS; waits++) {
      pause();
      answer = once(request);
    }
    watcher.accept(answer);
    return answer;
  }

  private static Answer once(HttpRequest request) {
    String call = request.method() + " " + request.uri().getPath();
    try {
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      String etag = response.headers().firstValue("ETag").orElse("");
      return new Answer(
          call, response.statusCode(), etag, response.body(), parsed(response.body()));
    } catch (IOException e) {
      throw new StackException(call + " got no answer from " + request.uri().getHost() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  private static JsonNode parsed(String text) {
    try {
      return Json.read(text);
    } catch (IllegalArgumentException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
