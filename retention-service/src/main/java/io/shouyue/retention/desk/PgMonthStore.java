package io.shouyue.retention.desk;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.time.Beijing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What happened month by month, in Beijing. */
@ApplicationScoped
class PgMonthStore {

  private final Jdbi jdbi;

  PgMonthStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Month → how many requests have their {@code column} in it. Month by month, so that an index of
   * that column counts them.
   *
   * @param column {@code received_at} or {@code closed_at}
   */
  Map<String, Long> requests(String site, String column, List<YearMonth> asked) {
    Map<String, Long> months = new TreeMap<>();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                      """
                      SELECT m.name, (
                        SELECT count(*) FROM request
                        WHERE site = :site AND <column> >= m.since AND <column> < m.until) AS n
                      FROM unnest(:names, :since, :until) AS m(name, since, until)
                      """)
                  .define("column", column)
                  .bind("site", site);
          Rows.of(query, asked)
              .texts("names", YearMonth::toString)
              .instants("since", PgMonthStore::startOf)
              .instants("until", month -> startOf(month.plusMonths(1)));
          query.map((rs, ctx) -> months.put(rs.getString("name"), rs.getLong("n"))).list();
        });
    return months;
  }

  static Instant startOf(YearMonth month) {
    return Beijing.startOf(month.atDay(1));
  }

  /**
   * Month → promise → {@code KEPT} or {@code BROKEN} → how many clocks.
   *
   * @param from the beginning of a month
   */
  Map<String, Map<String, Map<String, Long>>> promises(String site, Instant from, Instant now) {
    Map<String, Map<String, Map<String, Long>>> months = new TreeMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT to_char(month, 'YYYY-MM') AS month, promise, outcome, sum(clocks) AS n
                    FROM (
                      SELECT month, promise, outcome, clocks FROM promise_ended
                      WHERE site = :site AND outcome IN ('KEPT', 'BROKEN') AND month >= :from
                      UNION ALL
                      SELECT CAST(date_trunc('month', due AT TIME ZONE 'Asia/Shanghai') AS date),
                        promise, 'BROKEN', 1
                      FROM request_clock
                      WHERE site = :site AND outcome IS NULL AND due <= :now) AS c
                    WHERE month >= :from
                    GROUP BY 1, promise, outcome HAVING sum(clocks) > 0
                    """)
                .bind("site", site)
                .bind("from", Beijing.dayOf(from))
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
