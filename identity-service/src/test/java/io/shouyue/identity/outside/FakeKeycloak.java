package io.shouyue.identity.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The admin endpoints that this service calls, with the answers a real Keycloak 26 gives. */
final class FakeKeycloak implements HttpHandler {
  private static final int SHORTEST_PASSWORD = 10;

  private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
  private final Map<String, ObjectNode> clients = new ConcurrentHashMap<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
      Json.answer(exchange, 401, null);
      return;
    }
    String[] path = exchange.getRequestURI().getPath().split("/", -1);
    String id = path.length > 5 ? path[5] : "";
    String action = path.length > 6 ? path[6] : "";
    String method = exchange.getRequestMethod();
    if (path[4].equals("clients")) {
      clients(exchange, method, id);
    } else if (id.isEmpty()) {
      users(exchange, method);
    } else {
      user(exchange, method + action, id);
    }
  }

  private void clients(HttpExchange exchange, String method, String id) throws IOException {
    JsonNode body = Json.body(exchange);
    switch (method) {
      case "GET" -> Json.answer(exchange, 200, clients.values());
      case "PUT" -> Json.answer(exchange, store(clients, id, body, "clientId"), null);
      default ->
          Json.answer(exchange, store(clients, fresh(), body, "clientId") == 409 ? 409 : 201, null);
    }
  }

  private void users(HttpExchange exchange, String method) throws IOException {
    if (method.equals("GET")) {
      String query = exchange.getRequestURI().getQuery();
      List<ObjectNode> found =
          users.values().stream()
              .filter(user -> query.contains(user.at("/attributes/subject/0").asText()))
              .toList();
      Json.answer(exchange, 200, found);
      return;
    }
    JsonNode body = Json.body(exchange);
    boolean weak = body.at("/credentials/0/value").asText().length() < SHORTEST_PASSWORD;
    if (!body.path("credentials").isEmpty() && weak) {
      Json.answer(exchange, 400, Map.of("error", "invalidPasswordMinLengthMessage"));
      return;
    }
    Json.answer(exchange, store(users, fresh(), body, "username") == 409 ? 409 : 201, null);
  }

  private void user(HttpExchange exchange, String call, String id) throws IOException {
    ObjectNode user = users.get(id);
    if (user == null) {
      Json.answer(exchange, 404, null);
      return;
    }
    switch (call) {
      case "PUT" -> Json.answer(exchange, store(users, id, Json.body(exchange), "username"), null);
      case "PUTreset-password" -> {
        String password = Json.body(exchange).path("value").asText();
        if (user.at("/credentials/0/value").asText().equals(password)) {
          Json.answer(exchange, 400, Map.of("error", "invalidPasswordHistoryMessage"));
        } else {
          Json.answer(exchange, password.length() < SHORTEST_PASSWORD ? 400 : 204, null);
        }
      }
      case "POSTlogout" -> {
        user.put("loggedOut", true);
        Json.answer(exchange, 204, null);
      }
      case "POSTfederated-identity" -> {
        JsonNode link = Json.body(exchange);
        String provider = link.path("identityProvider").asText();
        boolean linked = user.withObject("links").has(provider);
        user.withObject("links").set(provider, link);
        Json.answer(exchange, linked ? 409 : 204, null);
      }
      case "DELETEfederated-identity" -> {
        String path = exchange.getRequestURI().getPath();
        String provider = path.substring(path.lastIndexOf('/') + 1);
        boolean linked = user.withObject("links").remove(provider) != null;
        Json.answer(exchange, linked ? 204 : 404, null);
      }
      case "DELETE" -> {
        users.remove(id);
        Json.answer(exchange, 204, null);
      }
      default -> Json.answer(exchange, 405, null);
    }
  }

  /** Merges the body into what is there; a name that another thing has is a conflict. */
  private static int store(
      Map<String, ObjectNode> things, String id, JsonNode body, String nameField) {
    String name = body.path(nameField).asText();
    boolean taken =
        !name.isEmpty()
            && things.entrySet().stream()
                .anyMatch(
                    e ->
                        !e.getKey().equals(id)
                            && e.getValue().path(nameField).asText().equals(name));
    if (taken) {
      return 409;
    }
    ObjectNode thing = things.computeIfAbsent(id, any -> Json.MAPPER.createObjectNode());
    thing.setAll((ObjectNode) body);
    thing.put("id", id);
    return 204;
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
