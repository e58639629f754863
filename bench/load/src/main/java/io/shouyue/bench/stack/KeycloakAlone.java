package io.shouyue.bench.stack;

import io.shouyue.stack.Progress;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.keycloak.KeycloakDistribution;
import io.shouyue.stack.keycloak.KeycloakServer;
import io.shouyue.stack.keycloak.KeycloakVariables;
import io.shouyue.stack.postgres.PostgresBinaries;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Supervisor;
import io.shouyue.stack.secret.SecretText;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.service.ServiceEnvironment;
import io.shouyue.stack.vault.SecretsPlace;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Keycloak on the data of a stack that is down. What Keycloak needs, database and secrets, stands
 * ready before its time begins to count.
 */
public final class KeycloakAlone {
  private static final int STOP_FIRST = 0;
  private static final int STOP_LAST = 1;

  private final StackSettings settings;

  /**
   * @param settings of a stack that was started before
   */
  public KeycloakAlone(StackSettings settings) {
    this.settings = settings;
  }

  /** As its distribution starts itself: how long until it is ready. It is stopped again. */
  public Duration asDistributed() {
    return timed(KeycloakServer::startAsDistributed);
  }

  /** The same out of the ahead-of-time cache that the stack starts it from. */
  public Duration outOfCache() {
    return timed(KeycloakServer::start);
  }

  /** Whether that cache is there, or none can be made. */
  public boolean isPrepared() {
    return server(processes()).training(Map.of()).isEmpty();
  }

  private Duration timed(BiFunction<KeycloakServer, Map<String, String>, ChildProcess> start) {
    Processes processes = processes();
    Supervisor supervisor = new Supervisor(new Progress(nowhere()));
    try {
      return timed(start, processes, supervisor);
    } finally {
      supervisor.stopAll();
    }
  }

  private Processes processes() {
    Workspace workspace = settings.workspace();
    return new Processes(
        workspace.logs(), new ProcessBook(workspace.run().resolve("keycloak-alone.json")));
  }

  private Duration timed(
      BiFunction<KeycloakServer, Map<String, String>, ChildProcess> start,
      Processes processes,
      Supervisor supervisor) {
    SecretsPlace place = SecretsPlace.open(settings, processes, supervisor);
    StackSecrets secrets = new StackSecrets(place.store(), new SecretText(new SecureRandom()));
    supervisor.start(STOP_LAST, postgres(processes, secrets)::start);
    KeycloakServer server = server(processes);
    Map<String, String> variables = KeycloakVariables.of(environment(), secrets);
    long begun = System.nanoTime();
    supervisor.start(STOP_FIRST, () -> start.apply(server, variables));
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private KeycloakServer server(Processes processes) {
    return new KeycloakServer(distribution(processes), settings.ports(), false, processes);
  }

  private PostgresServer postgres(Processes processes, StackSecrets secrets) {
    return new PostgresServer(
        PostgresBinaries.unpackedIn(settings.workspace().cache()),
        settings.workspace().data().resolve("postgres"),
        settings.ports().postgres(),
        secrets::postgresSuperuser,
        settings.forLoad(),
        processes);
  }

  private Path distribution(Processes processes) {
    return new KeycloakDistribution(
            settings.keycloakZip(),
            settings.keycloakProvider(),
            settings.workspace().cache(),
            processes)
        .home();
  }

  private ServiceEnvironment environment() {
    return new ServiceEnvironment(settings.ports(), settings.workspace(), settings.address());
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
