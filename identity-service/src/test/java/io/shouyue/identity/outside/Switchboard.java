package io.shouyue.identity.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets a test break what lies outside, mend it, and see what was called. */
final class Switchboard implements HttpHandler {
  private static final String HEALTHY = "none";

  private final List<String> calls = new CopyOnWriteArrayList<>();
  private volatile String broken = HEALTHY;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/control/break" -> {
        broken =
            new String(
                exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Json.answer(exchange, 204, null);
      }
      case "/control/calls" -> Json.answer(exchange, 200, calls);
      default -> Json.answer(exchange, 404, null);
    }
  }

  HttpHandler guard(HttpHandler behind) {
    return exchange -> {
      String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      calls.add(call);
      if (!broken.equals(HEALTHY) && call.contains(broken)) {
        Json.answer(exchange, 503, null);
        return;
      }
      try {
        behind.handle(exchange);
      } catch (RuntimeException bug) {
        Json.answer(exchange, 500, String.valueOf(bug));
      }
    };
  }
}
