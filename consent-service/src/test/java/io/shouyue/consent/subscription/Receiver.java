package io.shouyue.consent.subscription;

import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** An endpoint of a site, which answers as it is told to. */
final class Receiver implements AutoCloseable {
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 204;
  private volatile Map<String, String> headers = Map.of();
  private volatile CountDownLatch held = new CountDownLatch(0);

  /** One call. */
  record Received(HttpHeaders headers, String body) {
    String type() {
      return JsonPath.from(body).getString("type");
    }

    String id() {
      return headers.firstValue("webhook-id").orElseThrow();
    }

    String subject() {
      return JsonPath.from(body).getString("data.subject");
    }
  }

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        call -> {
          String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          received.add(
              new Received(HttpHeaders.of(call.getRequestHeaders(), (a, b) -> true), body));
          awaitRelease();
          headers.forEach(call.getResponseHeaders()::add);
          call.sendResponseHeaders(status, -1);
          call.close();
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
  }

  void answers(int code) {
    status = code;
    headers = Map.of();
  }

  void answers(int code, String header, String value) {
    status = code;
    headers = Map.of(header, value);
  }

  /** Holds every answer back until the latch is down. */
  void holds(CountDownLatch latch) {
    held = latch;
  }

  List<Received> received() {
    return new ArrayList<>(received);
  }

  List<String> types() {
    return received.stream().map(Received::type).toList();
  }

  void forget() {
    received.clear();
  }

  @Override
  public void close() {
    held.countDown();
    server.stop(0);
  }

  private void awaitRelease() {
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
