package io.shouyue.stack.keycloak;

import io.shouyue.stack.HttpProbe;
import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.Ports;
import io.shouyue.stack.StackException;
import io.shouyue.stack.aot.AotCache;
import io.shouyue.stack.aot.Training;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final boolean forLoad;
  private final Processes processes;

  /**
   * @param home a folder made by {@link KeycloakDistribution}
   * @param forLoad whether its code is compiled through
   */
  public KeycloakServer(Path home, Ports ports, boolean forLoad, Processes processes) {
    this.home = home;
    this.ports = ports;
    this.forLoad = forLoad;
    this.processes = processes;
  }

  /**
   * Starts it, out of its ahead-of-time cache if there is one, and waits until it is ready.
   *
   * @param environment the database's settings and what the realm's placeholders stand for
   */
  public ChildProcess start(Map<String, String> environment) {
    AotCache cache = cache();
    List<String> words = new ArrayList<>(forLoad ? List.of() : List.of(JavaProgram.QUICK_COMPILER));
    words.addAll(cache.isThere() ? cache.words() : KeycloakJvm.program(home));
    return start(words, cache.isThere() ? with(cache, environment) : environment);
  }

  /** The same with nothing of ours, as the distribution's own script would. */
  public ChildProcess startAsDistributed(Map<String, String> environment) {
    return start(KeycloakJvm.program(home), environment);
  }

  private ChildProcess start(List<String> program, Map<String, String> environment) {
    Listening listening = new Listening(ports.keycloak(), ports.keycloakManagement());
    ChildProcess server =
        processes.start(
            new Command(
                "keycloak",
                KeycloakJvm.words(home, program, arguments(listening)),
                environment,
                home),
            ChildProcess.Signal.TERM);
    try {
      Readiness.await(server, () -> HttpProbe.answers(healthUrl(ports.keycloakManagement())));
    } catch (StackException e) {
      server.stop(Duration.ofSeconds(2));
      throw e;
    }
    return server;
  }

  /** What makes its cache, when it has none: a second process on the same database. */
  public Optional<Training> training(Map<String, String> environment) {
    AotCache cache = cache();
    if (!cache.isWanted()) {
      return Optional.empty();
    }
    Listening aside = new Listening(Training.freePort(), Training.freePort());
    List<String> words = new ArrayList<>(Training.LAST);
    words.addAll(KeycloakJvm.words(home, cache.trainingWords(), arguments(aside)));
    return Optional.of(
        new Training(
            new Command("keycloak-training", words, with(cache, environment), home),
            healthUrl(aside.management()),
            cache,
            processes));
  }

  private record Listening(int http, int management) {}

  private AotCache cache() {
    return new AotCache(KeycloakJvm.application(home), KeycloakJvm.flags(home));
  }

  private static Map<String, String> with(AotCache cache, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(cache.environment());
    return all;
  }

  private List<String> arguments(Listening listening) {
    return List.of(
        "start",
        "--optimized",
        "--import-realm",
        "--cache=local",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + listening.http(),
        "--http-management-host=127.0.0.1",
        "--http-management-port=" + listening.management(),
        "--hostname=" + url(ports),
        "--hostname-backchannel-dynamic=true",
        "--proxy-headers=xforwarded",
        "--proxy-trusted-addresses=127.0.0.1,::1",
        "--log-level=" + LOG_LEVEL);
  }

  private static String healthUrl(int management) {
    return "http://127.0.0.1:" + management + "/health/ready";
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
