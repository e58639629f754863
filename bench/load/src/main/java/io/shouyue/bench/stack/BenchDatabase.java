package io.shouyue.bench.stack;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of consent-service's database that are made ahead, by the superuser. */
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

  /** Writes out what is dirty, so that no phase pays for the one before. */
  public void checkpoint() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
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
