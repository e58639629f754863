package io.shouyue.consent.ledger.log;

import io.shouyue.platform.data.Copy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code log_queue} and what becomes of them, rows of {@code log_index}. */
@ApplicationScoped
public class PgQueueStore {
  private final Jdbi jdbi;

  PgQueueStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether anything waits. */
  boolean isEmpty() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT NOT EXISTS (SELECT FROM log_queue)").mapTo(Boolean.class).one());
  }

  /** How many leaves wait. */
  public long waiting() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT count(*) FROM log_queue").mapTo(Long.class).one());
  }

  /**
   * Takes leaves that wait, as many as are to be had now, with their data. Never by a number that
   * goes up: a leaf that commits late would be passed over.
   */
  List<Queued> take(int most) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    WITH taken AS (
                      DELETE FROM log_queue WHERE ctid = ANY (ARRAY(
                        SELECT ctid FROM log_queue LIMIT :most FOR UPDATE SKIP LOCKED))
                      RETURNING leaf)
                    SELECT l.leaf, l.data FROM taken t JOIN log_leaf l ON l.leaf = t.leaf
                    ORDER BY l.leaf
                    """)
                .bind("most", most)
                .map(
                    (row, ctx) ->
                        new Queued(row.getObject("leaf", UUID.class), row.getBytes("data")))
                .list());
  }

  /** Notes places that follow one another. */
  void place(int log, long first, List<UUID> leaves) {
    Copy<Integer> copy =
        Copy.of("log_index", IntStream.range(0, leaves.size()).boxed().toList())
            .integer("log", number -> log)
            .bigint("index", number -> first + number)
            .uuid("leaf", leaves::get);
    jdbi.useHandle(copy::write);
  }

  /** Places of those leaves that have one. */
  List<Place> places(List<UUID> leaves) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT leaf, log, index FROM log_index WHERE leaf = ANY (:leaves)")
                .bindArray("leaves", UUID.class, leaves)
                .map(
                    (row, ctx) ->
                        new Place(
                            row.getObject("leaf", UUID.class),
                            row.getInt("log"),
                            row.getLong("index")))
                .list());
  }

  /** A leaf that belongs to the log alone, at once with its data and its place. */
  void insert(int log, long index, UUID leaf, byte[] data, java.time.Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "INSERT INTO log_leaf (leaf, data, appended_at) VALUES (:leaf, :data, :at)")
                .bind("leaf", leaf)
                .bind("data", data)
                .bind("at", at)
                .execute());
    place(log, index, List.of(leaf));
  }
}
