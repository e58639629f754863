package io.shouyue.bench.exchange;

import io.shouyue.bench.process.ProcessTree;
import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * COPY of the very rows that an import wrote, into tables of the same columns, constraints and
 * indexes, by one transaction from files beside the database: nothing is parsed, encrypted, hashed
 * or sent.
 */
final class CopyFloor {
  private static final String WROTE = "SELECT %s FROM consent_event WHERE import = '%s'";

  private static final String ROWS =
      """
      SELECT count(*), count(DISTINCT (subject, purpose)), count(DISTINCT leaf)
      FROM consent_event WHERE import = '%s'
      """;

  private final BenchDatabase database;
  private final ProcessTree postgres;

  CopyFloor(BenchDatabase database, ProcessTree postgres) {
    this.database = database;
    this.postgres = postgres;
  }

  /** What a copy took: by the clock, and of PostgreSQL's processor time. */
  record Copied(double seconds, Duration cpu) {}

  /** What the database holds of an import: events, whom and what they are about, their leaves. */
  record Held(long events, long matters, long leaves) {}

  /** Counts it. */
  Held held(String id) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ROWS.formatted(id))) {
      row.next();
      return new Held(row.getLong(1), row.getLong(2), row.getLong(3));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Copies what this import wrote.
   *
   * @param full into tables that hold already what was there before the import, as its own did;
   *     otherwise into empty ones
   */
  Copied copy(String id, boolean full) {
    List<Table> tables = tables(id);
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      String folder = one(statement, "SHOW data_directory");
      statement.execute("SET work_mem = '256MB'");
      for (Table table : tables) {
        statement.execute(
            "COPY (%s) TO '%s' (FORMAT binary)".formatted(table.written(), table.file(folder)));
        statement.execute(
            "CREATE TABLE %s (LIKE %s INCLUDING ALL)".formatted(table.twin(), table.name()));
        if (full) {
          statement.execute("INSERT INTO %s %s".formatted(table.twin(), table.before()));
        }
      }
      statement.execute("CHECKPOINT");
      connection.setAutoCommit(false);
      Duration before = postgres.cpu();
      long begun = System.nanoTime();
      for (Table table : tables) {
        statement.execute(
            "COPY %s FROM '%s' (FORMAT binary)".formatted(table.twin(), table.file(folder)));
      }
      connection.commit();
      double taken = (System.nanoTime() - begun) / 1e9;
      Duration cpu = postgres.cpu().minus(before);
      for (Table table : tables) {
        statement.execute("DROP TABLE " + table.twin());
      }
      connection.commit();
      return new Copied(taken, cpu);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * A table that imports write.
   *
   * @param written the import's rows
   * @param before the rows of others
   */
  private record Table(String name, String written, String before) {
    static Table of(String name, String isWritten) {
      String rows = "SELECT * FROM " + name + " WHERE ";
      return new Table(name, rows + isWritten, rows + "NOT (" + isWritten + ")");
    }

    String twin() {
      return "bench_" + name.replace('.', '_');
    }

    String file(String folder) {
      return folder + "/" + twin() + ".copy";
    }
  }

  private static List<Table> tables(String id) {
    String people = " IN (" + WROTE.formatted("subject", id) + ")";
    String leaves = WROTE.formatted("leaf", id);
    return List.of(
        Table.of("subject", "id" + people),
        Table.of("key.data_key", "owner" + people),
        Table.of("log_leaf", "leaf IN (" + leaves + ")"),
        // The log has taken them from their queue by now.
        new Table("log_queue", leaves, "SELECT * FROM log_queue"),
        Table.of("consent_event", "import IS NOT DISTINCT FROM '" + id + "'"),
        Table.of("consent_state", "subject" + people));
  }

  private static String one(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static StackException failed(SQLException cause) {
    return new StackException("The copy failed: " + cause.getMessage(), cause);
  }
}
