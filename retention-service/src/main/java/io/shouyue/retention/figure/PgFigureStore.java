package io.shouyue.retention.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Counts over clocks; those of anonymised requests count on. */
@ApplicationScoped
class PgFigureStore {

  private final Jdbi jdbi;

  PgFigureStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Map<String, PromiseFigures> of(String site, Instant now) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    SELECT c.promise,
                      count(*) FILTER (WHERE c.outcome = 'KEPT') AS kept,
                      count(*) FILTER (WHERE c.outcome = 'BROKEN'
                        OR c.outcome IS NULL AND c.due <= :now) AS broken,
                      count(*) FILTER (WHERE c.outcome = 'MOOT') AS moot,
                      count(*) FILTER (WHERE c.outcome IS NULL AND c.due > :now) AS running
                    FROM request_clock c JOIN request r ON r.id = c.request_id
                    WHERE r.site = :site GROUP BY c.promise
                    """)
                .bind("site", site)
                .bind("now", now)
                .map(
                    (rs, ctx) ->
                        new PromiseFigures(
                            rs.getString("promise"),
                            rs.getLong("kept"),
                            rs.getLong("broken"),
                            rs.getLong("moot"),
                            rs.getLong("running")))
                .list()
                .stream()
                .collect(Collectors.toMap(PromiseFigures::promise, Function.identity())));
  }
}
