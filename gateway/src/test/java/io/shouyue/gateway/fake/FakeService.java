package io.shouyue.gateway.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;

/**
 * A service that answers every call with what arrived: {@code service, method, path, length,
 * headers}. As consent-service it also tells the one site's origin, as identity-service it opens
 * hand-offs, as retention-service it says that no restore waits and who may take a cancellation
 * back.
 */
public final class FakeService extends FakeHttp {

  /** The demo site's own origin. */
  public static final String SITE_ORIGIN = "https://shop.example.com";

  private final String name;

  public FakeService(String name) {
    this.name = name;
  }

  @Override
  void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/v1/sites")) {
      json(exchange, sites());
      return;
    }
    if (exchange.getRequestURI().getPath().equals("/v1/erasure-list")) {
      json(exchange, "{\"entries\": 0, \"pending\": 0}");
      return;
    }
    if (exchange.getRequestURI().getPath().equals("/v1/cancellation-grace")) {
      grace(exchange);
      return;
    }
    if (exchange.getRequestURI().getPath().equals("/handoff/ticket")) {
      open(exchange);
      return;
    }
    long length = exchange.getRequestBody().readAllBytes().length;
    exchange.getResponseHeaders().set("Set-Cookie", "planted=1");
    exchange.getResponseHeaders().set("Server", "secret/1.0");
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    exchange.getResponseHeaders().set("ETag", "\"7\"");
    json(exchange, echo(exchange, length).encode());
  }

  /** A code of forty-three times the same letter opens; but for {@code X}, which was used. */
  private static void open(HttpExchange exchange) throws IOException {
    String code =
        new JsonObject(new String(exchange.getRequestBody().readAllBytes(), UTF_8))
            .getString("code");
    if (code.startsWith("X")) {
      exchange.sendResponseHeaders(410, -1);
      return;
    }
    json(exchange, "{\"ticket\": \"t1\", \"returnTo\": \"/me/requests?handoff=hof_1\"}");
  }

  /** Whoever's id ends with {@code leaving} is about to go. */
  private static void grace(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestHeaders().getFirst("Authorization").split("[.]", -1)[1];
    String subject =
        new JsonObject(new String(Base64.getUrlDecoder().decode(token), UTF_8))
            .getString("subject", "");
    if (subject.endsWith("leaving")) {
      json(exchange, "{\"request\": \"req_1\", \"endsAt\": \"2026-11-27T16:00:00Z\"}");
    } else {
      exchange.sendResponseHeaders(subject.endsWith("unknown") ? 503 : 204, -1);
    }
  }

  private JsonObject echo(HttpExchange exchange, long length) {
    JsonObject headers = new JsonObject();
    exchange
        .getRequestHeaders()
        .forEach((key, values) -> headers.put(key.toLowerCase(Locale.ROOT), values.getFirst()));
    return new JsonObject()
        .put("service", name)
        .put("method", exchange.getRequestMethod())
        .put("path", exchange.getRequestURI().toString())
        .put("length", length)
        .put("headers", headers);
  }

  private static String sites() {
    JsonObject demo =
        new JsonObject()
            .put("code", "demo")
            .put("origins", new JsonArray().add(SITE_ORIGIN))
            .put("publishableKey", "pk_demo");
    return new JsonObject().put("items", new JsonArray().add(demo)).encode();
  }
}
