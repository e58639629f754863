package io.shouyue.stack.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/**
 * A small HTTP server on 127.0.0.1. A request that a browser made for a web page (it carries an
 * {@code Origin}, or names another host) is refused; what changes something, or shows a secret,
 * needs the token that the launcher wrote for its owner.
 */
public final class ControlServer implements AutoCloseable {
  private static final int LARGEST_BODY = 64 * 1024;

  private final HttpServer server;
  private final byte[] token;
  private final Map<String, Route> routes = new TreeMap<>();

  /** One call: the parts of the path after the route, and the body's text; answers JSON. */
  @FunctionalInterface
  public interface Handler {
    /**
     * @param rest the path after the route's own, without a leading slash
     * @param body the request's text
     * @return written as JSON
     */
    Object answer(String rest, String body) throws Exception;
  }

  private record Route(boolean open, Handler handler) {}

  private record Problem(int status, String title) {}

  /**
   * @param port where it listens
   * @param token what {@code Authorization: Bearer} must hold on calls that are not open
   */
  public ControlServer(int port, String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 50);
    } catch (IOException e) {
      throw new StackException(
          "Stack control cannot listen on port " + port + ": " + e.getMessage(), e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
  }

  /** Adds a call that needs no token. */
  public ControlServer open(String methodAndPath, Handler handler) {
    routes.put(methodAndPath, new Route(true, handler));
    return this;
  }

  /** Adds a call that needs the token. */
  public ControlServer guarded(String methodAndPath, Handler handler) {
    routes.put(methodAndPath, new Route(false, handler));
    return this;
  }

  /** Begins to answer. */
  public ControlServer start() {
    server.start();
    return this;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      String found =
          routes.keySet().stream()
              .filter(route -> asked.equals(route) || asked.startsWith(route + "/"))
              .findFirst()
              .orElse("");
      Route route = routes.get(found);
      if (!fromThisMachine(exchange)) {
        send(exchange, 403, new Problem(403, "not for web pages"));
      } else if (route == null) {
        send(exchange, 404, new Problem(404, "no such call"));
      } else if (!route.open() && !hasToken(exchange)) {
        send(exchange, 401, new Problem(401, "the stack's token is needed"));
      } else {
        answer(exchange, route, asked.substring(found.length()).replaceFirst("^/", ""));
      }
    }
  }

  private static void answer(HttpExchange exchange, Route route, String rest) throws IOException {
    String body =
        new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
    try {
      send(exchange, 200, route.handler().answer(rest, body));
    } catch (StackException e) {
      send(exchange, 409, new Problem(409, String.valueOf(e.getMessage())));
    } catch (Exception e) {
      send(exchange, 500, new Problem(500, e.toString()));
    }
  }

  private static boolean fromThisMachine(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    return (host.startsWith("127.0.0.1:") || host.startsWith("localhost:"))
        && !exchange.getRequestHeaders().containsKey("Origin");
  }

  private boolean hasToken(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return header != null
        && MessageDigest.isEqual(
            header.replaceFirst("^Bearer ", "").getBytes(StandardCharsets.UTF_8), token);
  }

  private static void send(HttpExchange exchange, int status, Object value) throws IOException {
    byte[] bytes = Json.text(value).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
