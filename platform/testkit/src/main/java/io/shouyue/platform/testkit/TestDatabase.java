package io.shouyue.platform.testkit;

import io.shouyue.platform.data.migrate.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * PostgreSQL 18 of this test run with one database, its three roles, and the migrations that are on
 * the class path.
 */
public final class TestDatabase {
  static final String NAME = "service";
  static final String OWNER = "svc_owner";
  static final String RUNTIME = "svc";
  static final String ERASER = "svc_eraser";

  private final EmbeddedPostgres server;

  private TestDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts the server, makes the roles and migrates. */
  public static TestDatabase start() {
    try {
      TestDatabase database =
          new TestDatabase(
              EmbeddedPostgres.builder()
                  .setPGStartupWait(Duration.ofMinutes(1))
                  .setServerConfig("fsync", "off")
                  .setServerConfig("full_page_writes", "off")
                  .setServerConfig("autovacuum_naptime", "1h")
                  .setServerConfig("max_connections", "100")
                  .start());
      database.prepare();
      return database;
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException("PostgreSQL did not start", failed);
    }
  }

  /** JDBC address without user. */
  public String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
  }

  /** Connects as the owner role, which may do everything in this database. */
  public DataSource owner() {
    return server.getDatabase(OWNER, NAME);
  }

  /** Stops the server and removes its files. */
  public void stop() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void prepare() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + OWNER + " LOGIN");
      statement.execute("CREATE ROLE " + RUNTIME + " LOGIN");
      statement.execute("CREATE ROLE " + ERASER + " LOGIN");
      statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
    }
    try (Connection connection = server.getDatabase("postgres", NAME).getConnection();
        var statement = connection.createStatement()) {
      statement.execute("ALTER SCHEMA public OWNER TO " + OWNER);
    }
    new Migrations(owner(), RUNTIME, ERASER).run(Clock.systemUTC()::instant);
  }
}
