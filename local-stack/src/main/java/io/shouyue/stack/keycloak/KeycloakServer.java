package io.shouyue.stack.keycloak;

import io.shouyue.stack.HttpProbe;
import io.shouyue.stack.Ports;
import io.shouyue.stack.StackException;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Keycloak on the stack's PostgreSQL. The realm is imported on the first start only; later its
 * content lives in the database, but for addresses, which our provider writes at each start.
 */
public final class KeycloakServer {
  /** Its admin resources warn with the user's name in the sentence, so they may not warn. */
  private static final String LOG_LEVEL =
      "warn,org.keycloak:info,org.keycloak.services.resources.admin.UsersResource:error,"
          + "org.keycloak.services.resources.admin.UserResource:error";

  private final Path home;
  private final Ports ports;
  private final Processes processes;

  /**
   * @param home a folder made by {@link KeycloakDistribution}
   */
  public KeycloakServer(Path home, Ports ports, Processes processes) {
    this.home = home;
    this.ports = ports;
    this.processes = processes;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param environment the database's settings and what the realm's placeholders stand for
   */
  public ChildProcess start(Map<String, String> environment) {
    List<String> words =
        KeycloakJvm.words(
            home,
            List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + url(ports),
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--proxy-trusted-addresses=127.0.0.1,::1",
                "--log-level=" + LOG_LEVEL));
    ChildProcess server =
        processes.start(
            new Command("keycloak", words, environment, home), ChildProcess.Signal.TERM);
    String health = "http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready";
    try {
      Readiness.await(server, Duration.ofSeconds(180), () -> HttpProbe.answers(health));
    } catch (StackException e) {
      server.stop(Duration.ofSeconds(2));
      throw e;
    }
    return server;
  }

  /** Where it writes files of its own. */
  public Path data() {
    return home.resolve("data");
  }

  /**
   * Its own address. People reach its realm through the gateway, and the realm says so in tokens
   * and pages; what asks here is given endpoints here.
   */
  public static String url(Ports ports) {
    return "http://localhost:" + ports.keycloak();
  }
}
