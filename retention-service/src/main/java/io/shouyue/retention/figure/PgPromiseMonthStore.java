package io.shouyue.retention.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code promise_month}; read through the view {@code promise_ended}. */
@ApplicationScoped
class PgPromiseMonthStore {

  private final Jdbi jdbi;

  PgPromiseMonthStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Counts some clocks that are not counted as they ended; returns how many those were. */
  @Transactional
  int count(int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    WITH late AS MATERIALIZED (
                      SELECT * FROM promise_uncounted LIMIT :limit FOR UPDATE SKIP LOCKED),
                    marked AS (
                      UPDATE request_clock c SET counted_outcome = l.outcome,
                        counted_month = CASE WHEN l.outcome IS NULL THEN NULL ELSE l.month END
                      FROM late l WHERE c.request_id = l.request_id AND c.promise = l.promise),
                    added AS (
                      INSERT INTO promise_month AS m (site, promise, outcome, month, clocks)
                      SELECT site, promise, outcome, month, sum(clocks) FROM (
                        SELECT site, promise, outcome, month, 1 AS clocks FROM late
                        WHERE outcome IS NOT NULL
                        UNION ALL
                        SELECT site, promise, counted_outcome, counted_month, -1 FROM late
                        WHERE counted_outcome IS NOT NULL) AS change
                      GROUP BY site, promise, outcome, month
                      ORDER BY site, promise, outcome, month
                      ON CONFLICT ON CONSTRAINT promise_month_pk
                        DO UPDATE SET clocks = m.clocks + excluded.clocks)
                    SELECT count(*) FROM late
                    """)
                .bind("limit", limit)
                .mapTo(int.class)
                .one());
  }
}
