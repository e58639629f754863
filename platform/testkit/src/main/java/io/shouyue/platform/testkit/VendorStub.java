package io.shouyue.platform.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A vendor in small: checks the signature of every call and answers what a test laid down. */
public final class VendorStub implements AutoCloseable {
  /** Ways of not answering; with an error's status comes what was laid down, as if it counted. */
  public enum Failure {
    SLOW,
    GARBAGE,
    UNKNOWN_CODE,
    SERVER_ERROR,
    BUSY,
    NOBODY_THERE
  }

  private final HttpServer server;
  private final BiPredicate<HttpExchange, String> signature;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile String answer = "{}";
  private volatile @Nullable Failure failure;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final URI url;
  private volatile String lastBody = "";

  public VendorStub(BiPredicate<HttpExchange, String> signature) {
    this.signature = signature;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
    url = URI.create("http://localhost:" + server.getAddress().getPort());
  }

  public URI url() {
    return url;
  }

  public void answer(String body) {
    answer = body;
    failure = null;
  }

  public void fail(Failure how) {
    failure = how;
  }

  /** How long to wait for it: short only where no answer comes, so a busy machine fails no test. */
  public Duration patience() {
    return failure == Failure.SLOW ? Duration.ofMillis(700) : Duration.ofSeconds(30);
  }

  public int calls() {
    return calls.get();
  }

  public String lastBody() {
    return lastBody;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    lastBody = body;
    calls.incrementAndGet();
    if (!signature.test(exchange, body)) {
      respond(exchange, 401, "{\"signature\": \"wrong\"}");
      return;
    }
    Failure how = failure;
    if (how == null) {
      respond(exchange, 200, answer);
      return;
    }
    switch (how) {
      case SLOW -> hang(exchange);
      case SERVER_ERROR -> respond(exchange, 500, answer);
      case BUSY -> respond(exchange, 503, answer);
      default -> respond(exchange, 200, "<html>not what you wanted</html>");
    }
  }

  /** Answers when the test is over. */
  private void hang(HttpExchange exchange) throws IOException {
    try {
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      closing.countDown();
      server.stop(0);
    }
  }
}
