package io.shouyue.bench.retention;

import io.shouyue.bench.measure.Latencies;
import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests made ahead in retention-service's database, and the floor of reading a page of them. */
final class RequestRows implements AutoCloseable {
  private static final String ID = "'req_bench' || lpad(made.number::text, 12, '0')";

  private final Connection connection;

  RequestRows(BenchDatabase database) {
    try {
      connection = database.connect();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Copies of one open request with its clocks, due minute by minute from now on. */
  void open(String model, long from, long to) {
    Map<String, String> due = Map.of("due", "now() + made.number * interval '1 minute'");
    copy(model, from, to, due, due);
  }

  /** Copies that were answered in time and closed, four a minute up to now. */
  void closed(String model, long from, long to) {
    String answered = "now() - made.number * interval '15 seconds'";
    copy(
        model,
        from,
        to,
        Map.of(
            "due",
            "NULL",
            "state",
            "'CLOSED'",
            "received_at",
            answered + " - interval '3 days'",
            "answered_at",
            answered,
            "closed_at",
            answered),
        Map.of(
            "outcome",
            "'KEPT'",
            "ended_at",
            answered,
            "counted_outcome",
            "'KEPT'",
            "counted_month",
            "CAST(date_trunc('month', (" + answered + ") AT TIME ZONE 'Asia/Shanghai') AS date)"));
    counted();
  }

  /** As the service would have counted them meanwhile. */
  private void counted() {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO promise_month (site, promise, outcome, month, clocks)
          SELECT site, promise, counted_outcome, counted_month, count(*) FROM request_clock
          WHERE counted_outcome IS NOT NULL GROUP BY 1, 2, 3, 4
          ON CONFLICT ON CONSTRAINT promise_month_pk DO UPDATE SET clocks = excluded.clocks
          """);
      statement.execute("VACUUM ANALYZE promise_month");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void copy(
      String model, long from, long to, Map<String, String> request, Map<String, String> clock) {
    Map<String, String> changed = new HashMap<>(request);
    changed.put("id", ID);
    changed.put("number", "'B-' || made.number");
    changed.put("subject_id", "'sub_0' || left(md5(made.number::text), 25)");
    changed.put("key_owner", "NULL");
    changed.put("details_sealed", "NULL");
    Map<String, String> clocks = new HashMap<>(clock);
    clocks.put("request_id", ID);
    try (Statement statement = connection.createStatement()) {
      // What refers to each other comes from one model, so that it need not be looked up again.
      statement.execute("SET session_replication_role = replica");
      copy(statement, "request", "id", model, from, to, changed);
      copy(statement, "request_clock", "request_id", model, from, to, clocks);
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Indexes that stand for no constraint are made anew behind the rows. */
  private static void copy(
      Statement statement,
      String table,
      String id,
      String model,
      long from,
      long to,
      Map<String, String> changed)
      throws SQLException {
    List<String> indexes =
        ModelRows.texts(
            statement,
            """
            SELECT indexdef FROM pg_indexes i WHERE tablename = '%s' AND NOT EXISTS (
              SELECT FROM pg_constraint c WHERE c.conname = i.indexname)
            """
                .formatted(table));
    for (String index : indexes) {
      statement.execute(
          "DROP INDEX " + index.replaceAll("^CREATE (UNIQUE )?INDEX (\\w+) .*", "$2"));
    }
    ModelRows.copy(statement, table, "model.%s = '%s'".formatted(id, model), from, to, changed);
    for (String index : indexes) {
      statement.execute(index);
    }
    statement.execute("VACUUM ANALYZE " + table);
  }

  /** How long it takes to read a page of rows by their primary keys. */
  Latencies pages(long size, int page, int times) {
    Random random = new Random(7);
    long[] taken = new long[times];
    try (PreparedStatement read =
        connection.prepareStatement("SELECT * FROM request WHERE id = ANY (?)")) {
      for (int i = 0; i < times; i++) {
        List<String> ids = new ArrayList<>();
        long from = (long) (random.nextDouble() * (size - page));
        for (long number = from; number < from + page; number++) {
          ids.add("req_bench%012d".formatted(number));
        }
        long begun = System.nanoTime();
        read.setArray(1, connection.createArrayOf("text", ids.toArray()));
        int rows = 0;
        try (ResultSet found = read.executeQuery()) {
          while (found.next()) {
            rows += found.getString("id").isEmpty() ? 0 : 1;
          }
        }
        taken[i] = System.nanoTime() - begun;
        if (rows != page) {
          throw new StackException("A page has " + rows + " rows.");
        }
      }
      return Latencies.of(taken);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static StackException failed(SQLException cause) {
    return new StackException("The requests cannot be prepared: " + cause.getMessage(), cause);
  }
}
