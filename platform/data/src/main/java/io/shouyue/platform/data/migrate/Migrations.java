package io.shouyue.platform.data.migrate;

import io.shouyue.platform.time.LegalClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a service's database up to date: first what the platform needs, then the service's own
 * {@code db/service}. Forward only, with a history table for each.
 */
public final class Migrations {
  /** How far ahead of the legal clock partitions exist, in months. */
  private static final int MONTHS_AHEAD = 13;

  private final DataSource owner;
  private final Map<String, String> roles;

  /**
   * @param owner connects as the owner role
   * @param runtime the role of the running service
   * @param eraser the role that may alter what the runtime role may not
   */
  public Migrations(DataSource owner, String runtime, String eraser) {
    this.owner = owner;
    this.roles = Map.of("runtime", runtime, "eraser", eraser);
  }

  /** Applies what is missing and makes the partitions that the legal clock will need. */
  public void run(LegalClock clock) throws SQLException {
    migrate("platform");
    migrate("service");
    ensurePartitions(clock);
  }

  private void migrate(String part) {
    Flyway.configure()
        .dataSource(owner)
        .locations("classpath:db/" + part)
        .failOnMissingLocations(false)
        .table("flyway_" + part)
        .placeholders(roles)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  private void ensurePartitions(LegalClock clock) throws SQLException {
    try (Connection connection = owner.getConnection();
        var statement =
            connection.prepareStatement(
                """
                SELECT to_regprocedure('ensure_partitions(date)') IS NOT NULL
                """);
        var exists = statement.executeQuery()) {
      exists.next();
      if (exists.getBoolean(1)) {
        call(connection, clock);
      }
    }
  }

  /** A month at a time: of a clock that is behind the database's, all before today are missing. */
  private static void call(Connection connection, LegalClock clock) throws SQLException {
    LocalDate last = clock.today().plusMonths(MONTHS_AHEAD);
    try (var statement = connection.prepareStatement("SELECT ensure_partitions(?)")) {
      for (LocalDate month = clock.today(); !month.isAfter(last); month = month.plusMonths(1)) {
        statement.setObject(1, month);
        statement.execute();
      }
    }
  }
}
