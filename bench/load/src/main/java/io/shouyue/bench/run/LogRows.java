package io.shouyue.bench.run;

import io.shouyue.bench.run.Inclusions.Leaf;
import io.shouyue.bench.run.Inclusions.Publication;
import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What the tables of consent-service's log tell, over one connection. Not for several threads. */
final class LogRows implements AutoCloseable {
  /** Each leaf is as long as a real one; that its data are another's changes no work. */
  private static final String BACKLOG =
      """
      WITH model AS (SELECT data FROM log_leaf LIMIT 1),
      made AS (
        INSERT INTO log_leaf (leaf, data, appended_at)
        SELECT uuidv7(), data, now() FROM model, generate_series(1, ?) RETURNING leaf)
      INSERT INTO log_queue (leaf) SELECT leaf FROM made
      """;

  private static final String PUBLISHED =
      "SELECT split_part(note, E'\\n', 2)::bigint FROM log ORDER BY number DESC LIMIT 1";

  private static final String WRITTEN =
      """
      SELECT i.index, (extract(epoch FROM l.appended_at) * 1000000)::bigint
      FROM log_index i JOIN log_leaf l USING (leaf) WHERE i.index >= ?
      """;

  private final Connection database;

  LogRows(Connection database) {
    this.database = database;
  }

  /** Puts that many leaves into the queue at once. */
  void queue(int leaves) {
    try (PreparedStatement insert = database.prepareStatement(BACKLOG)) {
      insert.setInt(1, leaves);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** How many leaves have a place. */
  long size() {
    return number("SELECT size FROM log ORDER BY number DESC LIMIT 1");
  }

  /** Whether leaves wait for a place. */
  boolean isWaiting() {
    return number("SELECT count(*) FROM (SELECT FROM log_queue LIMIT 1) AS waiting") > 0;
  }

  /** What is published, as of now. */
  Publication published() {
    long size = number(PUBLISHED);
    return new Publication(size, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
  }

  /** The leaves from that place on. */
  List<Leaf> writtenFrom(long place) {
    try (PreparedStatement query = database.prepareStatement(WRITTEN)) {
      query.setLong(1, place);
      List<Leaf> leaves = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          leaves.add(new Leaf(row.getLong(1), row.getLong(2)));
        }
      }
      return leaves;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private long number(String sql) {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static StackException failed(SQLException cause) {
    return new StackException("The log cannot be looked at: " + cause.getMessage(), cause);
  }
}
