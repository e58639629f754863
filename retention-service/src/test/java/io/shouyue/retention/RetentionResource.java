package io.shouyue.retention;

import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.retention.datamap.MySqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;

/** The service under test with both neighbours on one port, served by {@link FakePeers}. */
public class RetentionResource extends ServiceResource {

  static final String PORT = "retention.test.peers";

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = super.start();
    try (ServerSocket free = new ServerSocket(0)) {
      System.setProperty(PORT, String.valueOf(free.getLocalPort()));
      String url = "http://localhost:" + free.getLocalPort();
      settings.put("SHOUYUE_CONSENT_URL", url + "/consent");
      settings.put("SHOUYUE_IDENTITY_URL", url + "/identity");
      settings.put("shouyue.datamap.http-hosts", "localhost");
      settings.put("shouyue.robots.hosts", "localhost");
      settings.put("SHOUYUE_ERASURE_LIST", file("erasure-list").toString());
      if (Files.isDirectory(MySqlServer.DRIVERS)) {
        settings.put("shouyue.datamap.drivers", MySqlServer.DRIVERS.toAbsolutePath().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }
}
