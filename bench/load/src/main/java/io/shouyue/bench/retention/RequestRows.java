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
import java.util.List;
import java.util.Random;

/** Requests made ahead in retention-service's database, and the floor of reading a page of them. */
final class RequestRows implements AutoCloseable {
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
    copy(model, from, to, "'due', now() + made.number * interval '1 minute'", "'outcome', NULL");
  }

  /** Copies that were answered in time and closed, four a minute up to now. */
  void closed(String model, long from, long to) {
    String answered = "now() - made.number * interval '15 seconds'";
    copy(
        model,
        from,
        to,
        "'due', NULL, 'state', 'CLOSED', 'received_at', %1$s - interval '3 days',"
                .formatted(answered)
            + " 'answered_at', %1$s, 'closed_at', %1$s".formatted(answered),
        "'outcome', 'KEPT', 'ended_at', " + answered);
  }

  private void copy(String model, long from, long to, String changed, String clock) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO request
          SELECT copy.* FROM request model
          CROSS JOIN generate_series(%2$d, %3$d - 1) AS made(number)
          CROSS JOIN LATERAL jsonb_populate_record(model, jsonb_build_object(
            'id', 'req_bench' || lpad(made.number::text, 12, '0'),
            'number', 'B-' || made.number,
            'subject_id', 'sub_0' || left(md5(made.number::text), 25),
            'key_owner', NULL, 'details_sealed', NULL, %4$s)) AS copy
          WHERE model.id = '%1$s'
          """
              .formatted(model, from, to, changed));
      statement.execute(
          """
          INSERT INTO request_clock
          SELECT copy.* FROM request_clock model
          CROSS JOIN generate_series(%2$d, %3$d - 1) AS made(number)
          CROSS JOIN LATERAL jsonb_populate_record(model, jsonb_build_object(
            'request_id', 'req_bench' || lpad(made.number::text, 12, '0'), %4$s)) AS copy
          WHERE model.request_id = '%1$s'
          """
              .formatted(model, from, to, clock));
      statement.execute("VACUUM ANALYZE request");
      statement.execute("VACUUM ANALYZE request_clock");
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw failed(e);
    }
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
