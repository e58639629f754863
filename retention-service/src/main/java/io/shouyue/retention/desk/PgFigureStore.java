package io.shouyue.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts kept and broken promises of a site; what ended without either counts as neither. A hold is
 * kept when its data are anonymised within a day after its last one.
 */
@ApplicationScoped
class PgFigureStore {
  private final Jdbi jdbi;

  PgFigureStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<PromiseFigureView> figures(String site, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT c.promise AS code,
                           count(*) FILTER (WHERE c.outcome = 'KEPT') AS kept,
                           count(*) FILTER (WHERE c.outcome = 'BROKEN'
                             OR (c.outcome IS NULL AND c.due <= :now)) AS broken,
                           count(*) FILTER (WHERE c.outcome IS NULL
                             AND (c.due IS NULL OR c.due > :now)) AS running
                    FROM request_clock c JOIN request r ON r.id = c.request_id
                    WHERE r.site = :site
                    GROUP BY c.promise
                    UNION ALL
                    SELECT 'cancellation-hold',
                           count(*) FILTER (WHERE ended_at <= ends_at + interval '1 day'),
                           count(*) FILTER (WHERE coalesce(ended_at, CAST(:now AS timestamptz))
                             > ends_at + interval '1 day'),
                           count(*) FILTER (WHERE ended_at IS NULL
                             AND (ends_at IS NULL OR ends_at + interval '1 day' >= :now))
                    FROM hold WHERE site = :site
                    ORDER BY code
                    """)
                .bind("site", site)
                .bind("now", now)
                .map(
                    (row, ctx) ->
                        new PromiseFigureView(
                            row.getString("code"),
                            row.getLong("kept"),
                            row.getLong("broken"),
                            row.getLong("running")))
                .list());
  }
}
