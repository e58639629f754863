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
                    SELECT c.promise AS code,
                           count(*) FILTER (WHERE c.outcome = 'KEPT') AS kept,
                           count(*) FILTER (WHERE c.outcome = 'BROKEN'
                             OR (c.outcome IS NULL AND c.due <= :now)) AS broken,
                           count(*) FILTER (WHERE c.outcome = 'MOOT') AS moot,
                           count(*) FILTER (WHERE c.outcome IS NULL
                             AND (c.due IS NULL OR c.due > :now)) AS running,
                           max(c.ended_at) FILTER (WHERE c.outcome = 'KEPT') AS last_kept
                    FROM request_clock c WHERE c.site = :site
                    GROUP BY c.promise
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
