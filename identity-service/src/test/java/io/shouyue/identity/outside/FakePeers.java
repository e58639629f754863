package io.shouyue.identity.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.shouyue.platform.id.SubjectId;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * consent- and retention-service as far as this service calls them: every subject is one of site
 * demo, but those that begin with 7.
 */
final class FakePeers implements HttpHandler {
  private final Map<String, String> byExternalId = new ConcurrentHashMap<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().startsWith("/v1/sites/")) {
      Json.answer(exchange, 204, null);
      return;
    }
    JsonNode asked = Json.body(exchange);
    String site = exchange.getRequestHeaders().getFirst("Shouyue-Site");
    if (asked.has("externalId")) {
      String key = site + "/" + asked.path("externalId").asText();
      String id = byExternalId.computeIfAbsent(key, any -> SubjectId.fresh().value());
      Json.answer(exchange, 200, Map.of("id", id, "state", "ACTIVE"));
    } else if (site.equals("demo") && !asked.path("id").asText().startsWith("sub_7")) {
      Json.answer(exchange, 200, Map.of("id", asked.path("id").asText(), "state", "ACTIVE"));
    } else {
      Json.answer(exchange, 404, null);
    }
  }
}
