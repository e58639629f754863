package io.shouyue.stack.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Gets tokens at Keycloak's token endpoint and keeps each until shortly before it ends. */
public final class KeycloakTokens implements TokenSource {
  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI endpoint;
  private final Supplier<Map<String, String>> form;
  private String kept = "";
  private long keptUntil;

  private KeycloakTokens(String issuer, Supplier<Map<String, String>> form) {
    this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    this.form = form;
  }

  /** Client credentials (RFC 6749 §4.4). */
  public static KeycloakTokens ofClient(String issuer, String client, Supplier<String> secret) {
    return new KeycloakTokens(
        issuer,
        () ->
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                client,
                "client_secret",
                secret.get()));
  }

  /** The password grant, which only the local stack's client {@code local-users} may use. */
  public static KeycloakTokens ofUser(
      String issuer, String secret, String username, String password) {
    return new KeycloakTokens(
        issuer,
        () ->
            Map.of(
                "grant_type", "password",
                "client_id", "local-users",
                "client_secret", secret,
                "username", username,
                "password", password));
  }

  @Override
  public synchronized String token() {
    if (kept.isEmpty() || System.nanoTime() - keptUntil > 0) {
      Reply reply = ask();
      if (reply.status() != 200) {
        throw new StackException(
            "Keycloak gave no token ("
                + reply.status()
                + " "
                + reply.body().path("error_description").asText()
                + ").");
      }
      kept = reply.body().path("access_token").asText();
      long seconds = reply.body().path("expires_in").asLong();
      keptUntil = System.nanoTime() + Duration.ofSeconds(seconds).minus(MARGIN).toNanos();
    }
    return kept;
  }

  /** Whether Keycloak gives a token now; asks anew each time. */
  public boolean granted() {
    return ask().status() == 200;
  }

  private record Reply(int status, JsonNode body) {}

  private Reply ask() {
    String text =
        form.get().entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    try {
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), Json.read(response.body()));
    } catch (IOException e) {
      throw new StackException("Keycloak does not answer at " + endpoint + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }
}
