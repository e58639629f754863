package io.shouyue.retention.figure;

import io.shouyue.platform.time.Beijing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Counts kept and broken promises of a site; those of anonymised requests count on. A hold is kept
 * when its data are anonymised within a day after its last one.
 */
@ApplicationScoped
class PgFigureStore {
  private final Jdbi jdbi;

  PgFigureStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** By the code of the promise, in its order. */
  Map<String, PromiseFigures> of(String site, Instant now) {
    Map<String, PromiseFigures> figures = new TreeMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT promise AS code,
                           sum(clocks) FILTER (WHERE state = 'KEPT') AS kept,
                           sum(clocks) FILTER (WHERE state = 'BROKEN') AS broken,
                           sum(clocks) FILTER (WHERE state = 'MOOT') AS moot,
                           sum(clocks) FILTER (WHERE state = 'RUNNING') AS running,
                           (SELECT max(ended_at) FROM request_clock k WHERE k.site = :site
                             AND k.promise = c.promise AND k.outcome = 'KEPT') AS last_kept
                    FROM (
                      SELECT promise, outcome AS state, clocks FROM promise_ended
                      WHERE site = :site
                      UNION ALL
                      SELECT promise, CASE WHEN due <= :now THEN 'BROKEN' ELSE 'RUNNING' END, 1
                      FROM request_clock WHERE site = :site AND outcome IS NULL) AS c
                    GROUP BY promise
                    UNION ALL
                    SELECT 'cancellation-hold',
                           count(*) FILTER (WHERE ended_at <= ends_at + interval '1 day'),
                           count(*) FILTER (WHERE coalesce(ended_at, CAST(:now AS timestamptz))
                             > ends_at + interval '1 day'),
                           0,
                           count(*) FILTER (WHERE ended_at IS NULL
                             AND (ends_at IS NULL OR ends_at + interval '1 day' >= :now)),
                           max(ended_at) FILTER (WHERE ended_at <= ends_at + interval '1 day')
                    FROM hold WHERE site = :site
                    """)
                .bind("site", site)
                .bind("now", now)
                .map(
                    (row, ctx) ->
                        new PromiseFigures(
                            row.getString("code"),
                            row.getLong("kept"),
                            row.getLong("broken"),
                            row.getLong("moot"),
                            row.getLong("running"),
                            lastKept(row.getTimestamp("last_kept"))))
                .forEach(counted -> figures.put(counted.promise(), counted)));
    return figures;
  }

  private static @Nullable LocalDate lastKept(@Nullable Timestamp at) {
    return at == null ? null : Beijing.dayOf(at.toInstant());
  }
}
