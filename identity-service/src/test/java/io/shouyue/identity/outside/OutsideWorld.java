package io.shouyue.identity.outside;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/**
 * Serves the fakes on one port and points the service's REST clients there. Vendors' callbacks are
 * taken, and few stored faces are many, so that every API test shares one start.
 */
public class OutsideWorld implements QuarkusTestResourceLifecycleManager {
  /** Signs the callbacks of vendors. */
  public static final String CALLBACK_SECRET = "a-secret-of-these-tests-alone";

  static final String URL = "shouyue.test.outside";

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Switchboard switchboard = new Switchboard();
    server.createContext("/control/", switchboard);
    server.createContext("/admin/", switchboard.guard(new FakeKeycloak()));
    FakePeers peers = new FakePeers();
    server.createContext("/control/ages", peers);
    server.createContext("/v1/", switchboard.guard(peers));
    server.start();
    String url = "http://localhost:" + server.getAddress().getPort();
    System.setProperty(URL, url);
    return Map.of(
        "quarkus.rest-client.keycloak.url", url,
        "quarkus.rest-client.consent.url", url,
        "quarkus.rest-client.retention.url", url,
        "shouyue.identity.face.callback-secret", CALLBACK_SECRET,
        "shouyue.identity.provider.enterprise", "sandbox",
        "shouyue.identity.face.filing-from", "2",
        "shouyue.identity.face.daily-limit", "20");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }
}
