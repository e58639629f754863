package io.shouyue.stack.demosite;

import com.sun.net.httpserver.HttpServer;
import io.shouyue.stack.StackException;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.service.ServiceEnvironment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The website's server. */
public final class DemoSite implements AutoCloseable {
  private final HttpServer server;

  private DemoSite(HttpServer server) {
    this.server = server;
  }

  /** Begins to answer on its own port of this machine. */
  public static DemoSite start(ServiceEnvironment environment, StackSecrets secrets) {
    int port = environment.ports().demoSite();
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 50);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return new DemoSite(server);
    } catch (IOException e) {
      throw new StackException("The demo site cannot listen on port " + port + ": " + e, e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
