package io.shouyue.bench.exchange;

import io.shouyue.bench.process.ProcessTree;
import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

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

  /** Copies what this import wrote. */
  Copied copy(String id) {
    Map<String, String> rows = rows(id);
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      String folder = one(statement, "SHOW data_directory");
      for (Map.Entry<String, String> table : rows.entrySet()) {
        statement.execute(
            "COPY (%s) TO '%s' (FORMAT binary)"
                .formatted(table.getValue(), file(folder, table.getKey())));
        statement.execute(
            "CREATE TABLE %s (LIKE %s INCLUDING ALL)"
                .formatted(twin(table.getKey()), table.getKey()));
      }
      statement.execute("CHECKPOINT");
      connection.setAutoCommit(false);
      Duration before = postgres.cpu();
      long begun = System.nanoTime();
      for (String table : rows.keySet()) {
        statement.execute(
            "COPY %s FROM '%s' (FORMAT binary)".formatted(twin(table), file(folder, table)));
      }
      connection.commit();
      double taken = (System.nanoTime() - begun) / 1e9;
      Duration cpu = postgres.cpu().minus(before);
      for (String table : rows.keySet()) {
        statement.execute("DROP TABLE " + twin(table));
      }
      connection.commit();
      return new Copied(taken, cpu);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static Map<String, String> rows(String id) {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put(
        "subject", "SELECT * FROM subject WHERE id IN (" + WROTE.formatted("subject", id) + ")");
    rows.put(
        "key.data_key",
        "SELECT * FROM key.data_key WHERE owner IN (" + WROTE.formatted("subject", id) + ")");
    rows.put(
        "log_leaf", "SELECT * FROM log_leaf WHERE leaf IN (" + WROTE.formatted("leaf", id) + ")");
    rows.put("log_queue", WROTE.formatted("leaf", id));
    rows.put("consent_event", WROTE.formatted("*", id));
    rows.put(
        "consent_state",
        "SELECT * FROM consent_state WHERE subject IN (" + WROTE.formatted("subject", id) + ")");
    return rows;
  }

  private static String one(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String twin(String table) {
    return "bench_" + table.replace('.', '_');
  }

  private static String file(String folder, String table) {
    return folder + "/" + twin(table) + ".copy";
  }

  private static StackException failed(SQLException cause) {
    return new StackException("The copy failed: " + cause.getMessage(), cause);
  }
}
