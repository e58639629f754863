package io.shouyue.consent.feed;

import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Removes rows of the feed that every node has seen. */
@ApplicationScoped
public class FeedTrim {
  /** For how long a row is visible at least before it goes. */
  static final Duration KEPT = Duration.ofMinutes(2);

  private final Jdbi jdbi;
  private final SystemClock clock;

  FeedTrim(Jdbi jdbi, SystemClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Removes what was visible in a snapshot that is old enough, and takes another one; the rows. */
  @Transactional
  public int trim() {
    Instant now = clock.now();
    return jdbi.withHandle(
        handle -> {
          int removed = remove(handle, now.minus(KEPT));
          handle.execute(
              """
              INSERT INTO change_feed_mark (taken_at, snapshot) VALUES (?, pg_current_snapshot())
              ON CONFLICT DO NOTHING
              """,
              now);
          return removed;
        });
  }

  private static int remove(Handle handle, Instant before) {
    return handle
        .createUpdate(
            """
            WITH old AS (
              DELETE FROM change_feed_mark WHERE taken_at <= :before RETURNING taken_at, snapshot
            ), newest AS (
              SELECT snapshot FROM old ORDER BY taken_at DESC LIMIT 1
            )
            DELETE FROM change_feed USING newest
            WHERE tx < pg_snapshot_xmax(snapshot) AND pg_visible_in_snapshot(tx, snapshot)
            """)
        .bind("before", before)
        .execute();
  }
}
