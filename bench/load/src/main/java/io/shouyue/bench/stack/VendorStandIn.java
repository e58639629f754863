package io.shouyue.bench.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plays the vendor of element checks (FaceID 2018-03-01): everybody matches, after as long as is
 * told. It looks for a signature and does not recompute it, which costs the same on both sides.
 */
public final class VendorStandIn implements AutoCloseable {
  private static final int BACKLOG = 1024;
  private static final byte[] MATCH =
      "{\"Response\":{\"Result\":\"0\",\"Description\":\"\",\"RequestId\":\"bench\"}}"
          .getBytes(StandardCharsets.UTF_8);
  private static final String KEY_ID = "bench";

  private final HttpServer server;
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private volatile Duration takes = Duration.ZERO;

  private VendorStandIn(HttpServer server) {
    this.server = server;
  }

  /** Listens on a free port of this machine. */
  public static VendorStandIn start() {
    // Else the server closes connections that callers keep for later, and delays small answers.
    System.setProperty("sun.net.httpserver.maxIdleConnections", Integer.toString(BACKLOG));
    System.setProperty("sun.net.httpserver.idleInterval", "600");
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
      VendorStandIn vendor = new VendorStandIn(server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", vendor::answer);
      server.start();
      return vendor;
    } catch (IOException e) {
      throw new StackException("The vendor's stand-in cannot listen: " + e.getMessage(), e);
    }
  }

  /** How long each answer takes from now on. */
  public void takes(Duration time) {
    takes = time;
    most.set(0);
  }

  /** How many calls it had at once since it was last told how long to take. */
  public int mostAtOnce() {
    return most.get();
  }

  /** Makes identity-service ask it. */
  public Map<String, String> forTheService() {
    return Map.of(
        "SHOUYUE_IDENTITY_PROVIDER_ELEMENTS",
        "tencent",
        "SHOUYUE_IDENTITY_TENCENT_ENDPOINT",
        url(),
        "SHOUYUE_IDENTITY_TENCENT_SECRET_ID",
        KEY_ID,
        "SHOUYUE_IDENTITY_TENCENT_SECRET_KEY",
        KEY_ID);
  }

  /** Makes the floor ask it. */
  public Map<String, String> forTheFloor() {
    return Map.of("SHOUYUE_FLOOR_VENDOR", url());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange call) throws IOException {
    most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    try (call) {
      call.getRequestBody().readAllBytes();
      String signature = call.getRequestHeaders().getFirst("Authorization");
      boolean signed = signature != null && signature.startsWith("TC3-HMAC-SHA256 Credential=");
      Thread.sleep(takes);
      call.sendResponseHeaders(signed ? 200 : 401, MATCH.length);
      call.getResponseBody().write(MATCH);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      inFlight.decrementAndGet();
    }
  }
}
