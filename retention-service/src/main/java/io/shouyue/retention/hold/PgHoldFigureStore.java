package io.shouyue.retention.hold;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Counts over {@code hold}; reads no person. */
@ApplicationScoped
class PgHoldFigureStore {

  private final Jdbi jdbi;

  PgHoldFigureStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Map<String, Long> count(String site, HoldFigureKind by) {
    Map<String, Long> cells = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT CASE :by
                        WHEN 'STATE' THEN state
                        WHEN 'START_MONTH' THEN
                          to_char(started_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')
                        WHEN 'END_MONTH' THEN to_char(last_day, 'YYYY-MM')
                        ELSE (SELECT count(*) FROM hold_line l WHERE l.hold_id = hold.id)::text
                      END AS cell, count(*) AS holds
                    FROM hold
                    WHERE site = :site AND (:by = 'STATE' OR state = 'RUNNING')
                    GROUP BY 1
                    """)
                .bind("by", by.name())
                .bind("site", site)
                .map((rs, ctx) -> cells.put(rs.getString("cell"), rs.getLong("holds")))
                .forEach(before -> {}));
    return cells;
  }
}
