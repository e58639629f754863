package io.shouyue.identity.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * consent- and retention-service as far as this service calls them: every subject is one of site
 * demo, but those that it does not know.
 */
final class FakePeers implements HttpHandler {
  private final Map<String, String> byExternalId = new ConcurrentHashMap<>();
  private final List<JsonNode> ages = new CopyOnWriteArrayList<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/v1/sites/") || path.endsWith("/batch") && !path.contains("decisions")) {
      Json.answer(exchange, 204, null);
      return;
    }
    if (path.equals("/control/ages")) {
      Json.answer(exchange, 200, ages);
      return;
    }
    JsonNode asked = Json.body(exchange);
    if (asked.has("ages")) {
      asked.path("ages").forEach(ages::add);
      Json.answer(exchange, 204, null);
      return;
    }
    if (path.equals("/v1/log/entries")) {
      Json.answer(exchange, 201, Map.of("leaf", UUID.randomUUID().toString()));
      return;
    }
    if (asked.has("decisions")) {
      Json.answer(exchange, 200, Map.of("decisions", decisions(asked.path("decisions"))));
      return;
    }
    String site = exchange.getRequestHeaders().getFirst("Shouyue-Site");
    if (asked.has("externalId")) {
      String key = site + "/" + asked.path("externalId").asText();
      String id = byExternalId.computeIfAbsent(key, any -> Outside.newSubject());
      Json.answer(exchange, 200, Map.of("id", id, "state", "ACTIVE"));
    } else if (site.equals("demo") && !asked.path("id").asText().startsWith(Outside.UNKNOWN)) {
      Json.answer(exchange, 200, Map.of("id", asked.path("id").asText(), "state", "ACTIVE"));
    } else {
      Json.answer(exchange, 404, null);
    }
  }

  /** Everything is consented to, but nothing by the unwilling. */
  private static List<Map<String, Object>> decisions(JsonNode asked) {
    List<Map<String, Object>> answers = new ArrayList<>();
    asked.forEach(
        question -> {
          boolean allowed = !question.at("/subject/id").asText().startsWith(Outside.UNWILLING);
          String reason = allowed ? "consent-given" : "no-consent";
          answers.add(Map.of("allowed", allowed, "reason", reason, "cacheFor", 0));
        });
    return answers;
  }
}
