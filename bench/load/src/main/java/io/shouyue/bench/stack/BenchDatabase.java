package io.shouyue.bench.stack;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.stack.StackException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of a service's database that are made ahead, by the superuser. */
public final class BenchDatabase {
  private final String url;
  private final String user;
  private final String password;

  /** The password is kept in memory alone. */
  BenchDatabase(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /**
   * Copies of a notice that was served, equal in everything but id and browser token.
   *
   * @return their ids
   */
  public List<String> copyNotice(String notice, int count) {
    Instant now = Instant.now();
    List<String> ids =
        IntStream.range(0, count).mapToObj(i -> Ids.sequential(IdKind.NOTICE, now)).toList();
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO notice
                SELECT copy.* FROM notice served
                CROSS JOIN unnest(?::text[]) AS made(id)
                CROSS JOIN LATERAL jsonb_populate_record(served, jsonb_build_object(
                  'id', made.id, 'token_hash', '\\x' || encode(sha256(made.id::bytea), 'hex')))
                  AS copy
                WHERE served.id = ?
                """)) {
      insert.setArray(1, connection.createArrayOf("text", ids.toArray()));
      insert.setString(2, notice);
      insert.executeUpdate();
      return ids;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Makes identity-service know people of a site who are verified in nothing. */
  public void know(String site, List<String> subjects) {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO subject (site, subject, state, known_at, changed_at)
                SELECT ?, id, 'ACTIVE', now(), now() FROM unnest(?::text[]) AS made(id)
                """)) {
      insert.setString(1, site);
      insert.setArray(2, connection.createArrayOf("text", subjects.toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The id of one out of the crowd; as well spread as the random ones of real people. */
  public static String member(long number) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5")
              .digest(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
      return "sub_0" + HexFormat.of().formatHex(digest).substring(0, 25);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Makes people who answered as one did who signed up, without events and receipts, which no
   * decision reads.
   *
   * @param model the one who signed up
   * @param from how many there are
   * @param to how many there shall be
   * @return what their tables and indexes take, as PostgreSQL says it
   */
  public String grow(String model, long from, long to) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      // Otherwise a checkpoint every few seconds, and each page whole in the log after it.
      statement.execute("ALTER SYSTEM SET max_wal_size = '16GB'");
      statement.execute("SELECT pg_reload_conf()");
      statement.execute("SET work_mem = '256MB'");
      copy(
          statement,
          "subject",
          Map.of("id", "made.id", "external_index", "decode(md5('u' || made.number), 'hex')"),
          "model.id = '" + model + "'",
          from,
          to);
      copy(
          statement,
          "consent_state",
          Map.of("subject", "made.id"),
          "model.subject = '" + model + "'",
          from,
          to);
      statement.execute("ALTER SYSTEM RESET max_wal_size");
      statement.execute("SELECT pg_reload_conf()");
      statement.execute("CHECKPOINT");
      try (ResultSet size = statement.executeQuery(SIZE)) {
        size.next();
        return size.getString(1);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Copies the model's rows of a table for each number. The ids come in their order, so that every
   * page of an index is filled once.
   *
   * @param others what differs from the model, by column
   */
  private static void copy(
      Statement statement,
      String table,
      Map<String, String> others,
      String model,
      long from,
      long to)
      throws SQLException {
    List<String> columns = columns(statement, table);
    String values =
        columns.stream()
            .map(it -> others.getOrDefault(it, "one." + it))
            .collect(Collectors.joining(", "));
    statement.execute(
        """
        WITH model AS MATERIALIZED (SELECT * FROM %1$s model WHERE %4$s)
        INSERT INTO %1$s (%2$s)
        SELECT %3$s FROM (
          SELECT number, 'sub_0' || left(md5(number::text), 25) AS id
          FROM generate_series(%5$d, %6$d - 1) AS number ORDER BY id) made
        CROSS JOIN LATERAL (SELECT * FROM model WHERE made.number >= 0 OFFSET 0) one
        """
            .formatted(table, String.join(", ", columns), values, model, from, to));
    statement.execute("VACUUM ANALYZE " + table);
  }

  private static List<String> columns(Statement statement, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT attname FROM pg_attribute WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped"
                .formatted(table))) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  private static final String SIZE =
      """
      SELECT pg_size_pretty(sum(pg_total_relation_size(c.oid))) FROM pg_class c
      WHERE c.relkind = 'r' AND (c.relname = 'subject' OR c.relname LIKE 'consent_state_%')
      """;

  /** Has the server take so much memory for pages from its next start on. */
  void giveMemory(long mebibytes) {
    execute("ALTER SYSTEM SET shared_buffers = '%dMB'".formatted(mebibytes));
  }

  /** Has the server read every page anew that it is asked for from now on. */
  public void forgetPages() {
    execute("CREATE EXTENSION IF NOT EXISTS pg_buffercache");
    execute("CHECKPOINT");
    execute("SELECT pg_buffercache_evict_all()");
  }

  /** Writes out what is dirty, so that no phase pays for the one before. */
  public void checkpoint() {
    execute("CHECKPOINT");
  }

  private void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** A connection of the superuser. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  private static StackException failed(SQLException cause) {
    return new StackException("The database cannot be prepared: " + cause.getMessage(), cause);
  }
}
