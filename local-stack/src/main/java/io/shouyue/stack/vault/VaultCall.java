package io.shouyue.stack.vault;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Calls of Vault's HTTP API, as the launcher needs them to set a server up.
 *
 * @see <a href="https://developer.hashicorp.com/vault/api-docs">Vault HTTP API</a>
 */
public final class VaultCall {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final String address;
  private final @Nullable String token;

  /**
   * @param address base URL, e.g. {@code http://127.0.0.1:8087}
   * @param token sent with each call; none for what needs none
   */
  public VaultCall(String address, @Nullable String token) {
    this.address = address.replaceAll("/+$", "");
    this.token = token;
  }

  /**
   * What came back.
   *
   * @param status HTTP status
   * @param body missing node when there was none
   */
  public record Answer(int status, JsonNode body) {
    /** The {@code data} part, where nearly everything is. */
    public JsonNode data() {
      return body.path("data");
    }
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  /** A write that must succeed. */
  public Answer put(String path, Object body) {
    Answer answer = send("PUT", path, body);
    if (answer.status() >= 300) {
      throw new StackException(
          "Vault at "
              + address
              + " refused to write "
              + path
              + " ("
              + answer.status()
              + "): "
              + answer.body().path("errors"));
    }
    return answer;
  }

  private Answer send(String method, String path, @Nullable Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + "/v1/" + path)).timeout(Duration.ofSeconds(20));
    request.method(
        method,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(Json.text(body)));
    if (token != null) {
      request.header("X-Vault-Token", token);
    }
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), Json.read(response.body()));
    } catch (IOException e) {
      throw new StackException("Vault at " + address + " does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while waiting for Vault.", e);
    }
  }
}
