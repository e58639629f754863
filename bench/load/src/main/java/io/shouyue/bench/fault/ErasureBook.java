package io.shouyue.bench.fault;

import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What retention-service's database says of erasures, read without the service's help. */
final class ErasureBook implements AutoCloseable {
  private final Connection connection;

  ErasureBook(String url, String user, String password) {
    try {
      connection = DriverManager.getConnection(url, user, password);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** How many steps are done of the person's erasure; -1 while there is none. */
  long doneOf(String subject) {
    return count(
        """
        SELECT CASE count(*) WHEN 0 THEN -1 ELSE count(s.done_at) END
        FROM erasure_step s JOIN erasure_plan p ON p.id = s.plan_id WHERE p.subject_id = ?
        """,
        subject);
  }

  /** How many steps are done of all erasures. */
  long done() {
    return count("SELECT count(*) FROM erasure_step WHERE done_at IS NOT NULL AND ? <> ''", "all");
  }

  /** How many steps there are. */
  long steps() {
    return count("SELECT count(*) FROM erasure_step WHERE ? <> ''", "all");
  }

  /** The step that each erasure stands before, once each. */
  List<String> standingBefore() {
    return texts(
        """
        SELECT DISTINCT ON (plan_id) step FROM erasure_step
        WHERE done_at IS NULL ORDER BY plan_id, ordinal
        """);
  }

  /** What each certificate says was touched; the same for people who did the same. */
  List<String> certifiedCounts() {
    return texts(
        """
        SELECT (SELECT jsonb_agg(jsonb_build_array(s -> 'step', s -> 'counts'))
          FROM jsonb_array_elements(record::jsonb -> 'steps') AS s)::text FROM certificate
        """);
  }

  private long count(String sql, String value) {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet found = query.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private List<String> texts(String sql) {
    List<String> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
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
    return new StackException("The erasures cannot be read: " + cause.getMessage(), cause);
  }
}
