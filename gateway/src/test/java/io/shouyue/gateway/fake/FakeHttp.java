package io.shouyue.gateway.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A loopback HTTP server on a free port. */
abstract class FakeHttp {

  private final HttpServer server;

  FakeHttp() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", this::guarded);
      server.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  abstract void handle(HttpExchange exchange) throws IOException;

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public void stop() {
    server.stop(0);
  }

  private void guarded(HttpExchange exchange) throws IOException {
    Thread.currentThread().setContextClassLoader(FakeHttp.class.getClassLoader());
    try (exchange) {
      handle(exchange);
    }
  }

  static void json(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  static Map<String, String> form(String text) {
    return Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
