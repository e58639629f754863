package io.shouyue.bench.stack;

import io.shouyue.bench.process.ProcessTree;
import io.shouyue.stack.HttpProbe;
import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.Ports;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.launch.Stack;
import io.shouyue.stack.postgres.DatabaseRoles;
import io.shouyue.stack.postgres.DatabaseSetup;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The floor's process: consent-service's own command line and variables, as the kernel knows them,
 * with another jar, another database and other ports. So nothing can differ by an oversight.
 */
final class Floor implements AutoCloseable {
  private static final String NAME = "floor";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration MIGRATION = Duration.ofMinutes(2);

  private final StackSettings settings;
  private final Stack stack;
  private final Path application;
  private final Processes processes;
  private @Nullable ChildProcess process;

  Floor(StackSettings settings, Stack stack) {
    this.settings = settings;
    this.stack = stack;
    this.application = settings.workspace().root().resolve("bench/floors/target/quarkus-app");
    this.processes =
        new Processes(
            settings.workspace().logs(),
            new ProcessBook(settings.workspace().run().resolve("floor.json")));
  }

  /** The port after the stack's own. */
  static int port(Ports ports) {
    return ports.base() + Ports.COUNT;
  }

  ProcessTree tree() {
    if (process == null) {
      throw new StackException("The floor is not running.");
    }
    return new ProcessTree(NAME, process.pid());
  }

  /** Makes its database and starts it; returns once it is ready. */
  ChildProcess start() {
    if (!Files.exists(application.resolve("quarkus-run.jar"))) {
      throw new StackException("The floor is not built: " + application + " is missing.");
    }
    makeDatabase();
    migrate();
    ProcessImage service = ProcessImage.of(stack.status().processes().get(Service.CONSENT.id()));
    ChildProcess child =
        processes.start(
            new Command(
                NAME,
                service.words(application.resolve("quarkus-run.jar")),
                variables(service),
                settings.workspace().data()),
            ChildProcess.Signal.TERM);
    process = child;
    String health = "http://127.0.0.1:" + (port(settings.ports()) + 1) + "/q/health/ready";
    Readiness.await(child, PATIENCE, () -> HttpProbe.answers(health));
    return child;
  }

  @Override
  public void close() {
    if (process != null) {
      process.stop(Duration.ofSeconds(10));
    }
  }

  private Map<String, String> variables(ProcessImage service) {
    Map<String, String> all = new HashMap<>(service.variables());
    all.put("SHOUYUE_DB_URL", databaseUrl(NAME));
    all.put("QUARKUS_HTTP_PORT", Integer.toString(port(settings.ports())));
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(port(settings.ports()) + 1));
    return all;
  }

  private void makeDatabase() {
    DatabaseRoles roles = DatabaseRoles.of(Service.CONSENT);
    try (Connection superuser =
        DriverManager.getConnection(
            databaseUrl("postgres"),
            PostgresServer.SUPERUSER,
            stack.secrets().postgresSuperuser())) {
      new DatabaseSetup(superuser).database(NAME, roles.owner(), roles.runtime(), roles.eraser());
    } catch (SQLException e) {
      throw new StackException("The floor's database cannot be made: " + e.getMessage(), e);
    }
  }

  private void migrate() {
    DatabaseRoles roles = DatabaseRoles.of(Service.CONSENT);
    String classPath = application.resolve("lib/main") + "/*:" + application.resolve("app") + "/*";
    processes.run(
        new Command(
            "migrate-" + NAME,
            List.of(
                JavaProgram.path(), "-cp", classPath, "io.shouyue.platform.data.migrate.Migrate"),
            Map.of(
                "SHOUYUE_DB_URL", databaseUrl(NAME),
                "SHOUYUE_DB_OWNER", roles.owner(),
                "SHOUYUE_DB_OWNER_PASSWORD", stack.secrets().owner(Service.CONSENT),
                "SHOUYUE_DB_USER", roles.runtime(),
                "SHOUYUE_DB_ERASER_USER", roles.eraser()),
            settings.workspace().data()),
        MIGRATION);
  }

  private String databaseUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/" + database;
  }
}
