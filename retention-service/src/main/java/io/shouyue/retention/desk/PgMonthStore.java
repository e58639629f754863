package io.shouyue.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** What happened month by month, in Beijing. */
@ApplicationScoped
class PgMonthStore {

  private final Jdbi jdbi;

  PgMonthStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Month → how many requests have their {@code column} in it.
   *
   * @param column {@code received_at} or {@code closed_at}
   */
  Map<String, Long> requests(String site, String column, Instant from) {
    Map<String, Long> months = new TreeMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT to_char(<column> AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month,
                           count(*) AS n
                    FROM request WHERE site = :site AND <column> >= :from GROUP BY 1
                    """)
                .define("column", column)
                .bind("site", site)
                .bind("from", from)
                .map((rs, ctx) -> months.put(rs.getString("month"), rs.getLong("n")))
                .list());
    return months;
  }

  /** Month → promise → {@code KEPT} or {@code BROKEN} → how many clocks. */
  Map<String, Map<String, Map<String, Long>>> promises(String site, Instant from, Instant now) {
    Map<String, Map<String, Map<String, Long>>> months = new TreeMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT to_char(at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, promise,
                           outcome, count(*) AS n
                    FROM (
                      SELECT ended_at AS at, promise, 'KEPT' AS outcome FROM request_clock
                      WHERE site = :site AND outcome = 'KEPT' AND ended_at >= :from
                      UNION ALL
                      SELECT due, promise, 'BROKEN' FROM request_clock
                      WHERE site = :site AND (outcome IS NULL OR outcome = 'BROKEN')
                        AND due >= :from AND due <= :now) AS c
                    GROUP BY 1, promise, outcome
                    """)
                .bind("site", site)
                .bind("from", from)
                .bind("now", now)
                .map(
                    (rs, ctx) ->
                        months
                            .computeIfAbsent(rs.getString("month"), month -> new TreeMap<>())
                            .computeIfAbsent(rs.getString("promise"), promise -> new TreeMap<>())
                            .put(rs.getString("outcome"), rs.getLong("n")))
                .list());
    return months;
  }
}
