package io.shouyue.bench.canary;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/**
 * Takes traces as OTLP over HTTP (https://opentelemetry.io/docs/specs/otlp/#otlphttp) and keeps the
 * bytes, in which texts stand as they are.
 */
final class TraceCollector implements AutoCloseable {
  private final HttpServer server;
  private final List<byte[]> taken = new CopyOnWriteArrayList<>();

  private TraceCollector(HttpServer server) {
    this.server = server;
  }

  static TraceCollector start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      TraceCollector collector = new TraceCollector(server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", collector::take);
      server.start();
      return collector;
    } catch (IOException e) {
      throw new StackException("The collector cannot listen: " + e.getMessage(), e);
    }
  }

  /** Makes a service send its traces here, all of them and soon. */
  Map<String, String> variables() {
    return Map.of(
        "SHOUYUE_TRACES_DISABLED", "false",
        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + server.getAddress().getPort(),
        "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
        "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "500ms");
  }

  List<byte[]> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange call) throws IOException {
    try (call) {
      boolean packed = "gzip".equals(call.getRequestHeaders().getFirst("Content-Encoding"));
      InputStream body = call.getRequestBody();
      taken.add((packed ? new GZIPInputStream(body) : body).readAllBytes());
      call.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      call.sendResponseHeaders(200, -1);
    }
  }
}
