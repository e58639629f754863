package io.shouyue.consent.feed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the feed on a connection of its own, which it keeps: a look must not wait for one that
 * requests have used up. One thread at a time.
 */
@ApplicationScoped
public class PgFeedSource implements FeedSource {
  /** Longer than any look takes, and well within the time for which a cached answer counts. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private static final String FIRST =
      """
      SELECT pg_postmaster_start_time()::text AS server, pg_current_snapshot()::text AS snapshot,
             NULL AS kind, NULL AS site, NULL AS key
      """;

  /**
   * The two halves of "not visible in the last snapshot" ({@code NOT pg_visible_in_snapshot}): what
   * began after it, and what was under way when it was taken. Each is a range of the primary key.
   * https://www.postgresql.org/docs/18/functions-info.html#FUNCTIONS-INFO-SNAPSHOT
   */
  static final String NEXT =
      """
      SELECT pg_postmaster_start_time()::text AS server, pg_current_snapshot()::text AS snapshot,
             f.kind, f.site, f.key
      FROM (VALUES (1)) one LEFT JOIN (
        SELECT kind, site, key FROM change_feed WHERE tx >= pg_snapshot_xmax(?::pg_snapshot)
        UNION ALL
        SELECT kind, site, key
        FROM pg_snapshot_xip(?::pg_snapshot) AS under_way JOIN change_feed ON tx = under_way
      ) f ON true
      """;

  private final DataSource dataSource;
  private final Duration patience;
  private @Nullable Connection connection;

  @Inject
  PgFeedSource(DataSource dataSource) {
    this(dataSource, PATIENCE);
  }

  /**
   * @param patience how long a look may take until the connection counts as lost
   */
  PgFeedSource(DataSource dataSource, Duration patience) {
    this.dataSource = dataSource;
    this.patience = patience;
  }

  @Override
  public FeedLook look(@Nullable FeedLook last) {
    try (PreparedStatement statement = connected().prepareStatement(last == null ? FIRST : NEXT)) {
      if (last != null) {
        statement.setString(1, last.snapshot());
        statement.setString(2, last.snapshot());
      }
      try (ResultSet rows = statement.executeQuery()) {
        return read(rows);
      }
    } catch (SQLException failed) {
      close();
      throw new FeedException(failed);
    }
  }

  @Override
  @PreDestroy
  public void close() {
    try (Connection closed = connection) {
      if (closed != null && !closed.isClosed()) {
        closed.setNetworkTimeout(Runnable::run, 0);
      }
    } catch (SQLException alreadyBroken) {
      // The pool drops it.
    } finally {
      connection = null;
    }
  }

  private Connection connected() throws SQLException {
    Connection known = connection;
    if (known == null) {
      known = dataSource.getConnection();
      known.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
      connection = known;
    }
    return known;
  }

  private static FeedLook read(ResultSet rows) throws SQLException {
    List<Change> changes = new ArrayList<>();
    String server = "";
    String snapshot = "";
    while (rows.next()) {
      server = rows.getString("server");
      snapshot = rows.getString("snapshot");
      String kind = rows.getString("kind");
      if (kind != null) {
        changes.add(
            new Change(ChangeKind.valueOf(kind), rows.getString("site"), rows.getString("key")));
      }
    }
    return new FeedLook(server, snapshot, changes);
  }
}
