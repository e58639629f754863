package io.shouyue.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts kept and broken promises of a site; what ended without either counts as neither. */
@ApplicationScoped
class PgFigureStore {
  /** How long anonymising may take once the last day of a hold is over. */
  private static final Duration GRACE = Duration.ofDays(1);

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
                           count(*) FILTER (WHERE ended_at <= ends_at + :grace),
                           count(*) FILTER (WHERE coalesce(ended_at, :now) > ends_at + :grace),
                           count(*) FILTER (WHERE ended_at IS NULL
                             AND (ends_at IS NULL OR ends_at + :grace >= :now))
                    FROM hold WHERE site = :site
                    ORDER BY code
                    """)
                .bind("site", site)
                .bind("now", now)
                .bind("grace", GRACE)
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
