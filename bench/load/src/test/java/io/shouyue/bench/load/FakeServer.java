package io.shouyue.bench.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Answers every call with its own body and counts them. */
public final class FakeServer implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger calls = new AtomicInteger();
  private final HttpServer server;

  /**
   * @param status of every answer
   * @param beforeAnswer told the number of the call, counted from 1
   */
  public FakeServer(int status, IntConsumer beforeAnswer) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          beforeAnswer.accept(calls.incrementAndGet());
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** How many calls came. */
  public int calls() {
    return calls.get();
  }

  /** A target that sends the same request again and again, {@code most} times. */
  public Target target(int most) {
    byte[] request = Request.post(port(), "/", "token", "{\"said\":\"你好\"}");
    AtomicInteger left = new AtomicInteger(most);
    return new FakeTarget(port(), () -> left.getAndDecrement() > 0 ? request : null);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
