package io.shouyue.bench.stack;

import io.shouyue.bench.process.ProcessTree;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor's process: a copy of consent-service's with another jar and another database. */
final class Floor implements AutoCloseable {
  private static final String NAME = "floor";
  private static final Duration MIGRATION = Duration.ofMinutes(2);

  private final StackSettings settings;
  private final Stack stack;
  private final Path application;
  private final Map<String, String> more;
  private final CopiedProcess process;

  /**
   * @param more variables of its own
   */
  Floor(StackSettings settings, Stack stack, Map<String, String> more) {
    this.settings = settings;
    this.stack = stack;
    this.application = settings.workspace().root().resolve("bench/floors/target/quarkus-app");
    this.more = Map.copyOf(more);
    this.process = new CopiedProcess(settings, NAME, port(settings.ports()));
  }

  /** The port after the stack's own. */
  static int port(Ports ports) {
    return ports.base() + Ports.COUNT;
  }

  ProcessTree tree() {
    return process.tree();
  }

  /** Makes its database and starts it; returns once it is ready. */
  ChildProcess start() {
    if (!Files.exists(application.resolve("quarkus-run.jar"))) {
      throw new StackException("The floor is not built: " + application + " is missing.");
    }
    makeDatabase();
    migrate();
    ProcessImage service = ProcessImage.of(stack.status().processes().get(Service.CONSENT.id()));
    Map<String, String> different = new HashMap<>(more);
    different.put("SHOUYUE_DB_URL", databaseUrl(NAME));
    return process.start(service, application.resolve("quarkus-run.jar"), different);
  }

  @Override
  public void close() {
    process.close();
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
    process
        .processes()
        .run(
            new Command(
                "migrate-" + NAME,
                List.of(
                    JavaProgram.path(),
                    "-cp",
                    classPath,
                    "io.shouyue.platform.data.migrate.Migrate"),
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
