package io.shouyue.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts over requests, holds and plans. */
@ApplicationScoped
class PgDeskStore {

  private static final String OPEN =
      """
      state IN ('RECEIVED', 'AWAITING_IDENTITY', 'IN_PROGRESS', 'AWAITING_REQUESTER', 'GRANTED',
        'PARTLY', 'EXECUTING')
      """;

  private final Jdbi jdbi;

  PgDeskStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Map<String, Long> openBy(String site, String column) {
    return jdbi.withHandle(
        h -> {
          Map<String, Long> counts = new TreeMap<>();
          h.createQuery(
                  """
                  SELECT <column> AS name, count(*) AS n FROM request
                  WHERE site = :site AND <open> GROUP BY <column>
                  """)
              .define("column", column)
              .define("open", OPEN)
              .bind("site", site)
              .map((rs, ctx) -> counts.put(rs.getString("name"), rs.getLong("n")))
              .list();
          return counts;
        });
  }

  /** Promise → outcome → how many clocks ended so. */
  Map<String, Map<String, Long>> outcomes(String site) {
    return jdbi.withHandle(
        h -> {
          Map<String, Map<String, Long>> counts = new TreeMap<>();
          h.createQuery(
                  """
                  SELECT c.promise, c.outcome, count(*) AS n
                  FROM request_clock c JOIN request r ON r.id = c.request_id
                  WHERE r.site = :site AND c.outcome IS NOT NULL
                  GROUP BY c.promise, c.outcome
                  """)
              .bind("site", site)
              .map(
                  (rs, ctx) ->
                      counts
                          .computeIfAbsent(rs.getString("promise"), promise -> new TreeMap<>())
                          .put(rs.getString("outcome"), rs.getLong("n")))
              .list();
          return counts;
        });
  }

  long unassigned(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM request
                    WHERE site = :site AND <open> AND assignee IS NULL
                    """)
                .define("open", OPEN)
                .bind("site", site)
                .mapTo(long.class)
                .one());
  }

  /** Open requests whose ruling clock ends after {@code after} and not after {@code until}. */
  long dueBetween(String site, Instant after, Instant until) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM request
                    WHERE site = :site AND <open> AND due > :after AND due <= :until
                    """)
                .define("open", OPEN)
                .bind("site", site)
                .bind("after", after)
                .bind("until", until)
                .mapTo(long.class)
                .one());
  }

  long holdsEndingBefore(String site, Instant when) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM hold
                    WHERE site = :site AND state = 'RUNNING' AND ends_at <= :when
                    """)
                .bind("site", site)
                .bind("when", when)
                .mapTo(long.class)
                .one());
  }

  long holdsRunning(String site) {
    return jdbi.withHandle(
        h -> count(h, site, "SELECT count(*) FROM hold WHERE site = ? AND state = 'RUNNING'"));
  }

  long erasuresRunning(String site) {
    return jdbi.withHandle(
        h ->
            count(
                h,
                site,
                """
                SELECT count(*) FROM erasure_plan WHERE site = ? AND phase IN ('CANCEL', 'END')
                """));
  }

  long erasuresStuck(String site) {
    return jdbi.withHandle(
        h ->
            count(
                h,
                site,
                """
                SELECT count(DISTINCT p.id)
                FROM erasure_plan p JOIN erasure_step s ON s.plan_id = p.id
                WHERE p.site = ? AND s.done_at IS NULL AND s.last_error IS NOT NULL
                """));
  }

  long linesUndecided(String site) {
    return jdbi.withHandle(
        h ->
            count(
                h,
                site,
                """
                SELECT count(*) FROM hold h JOIN hold_line l ON l.hold_id = h.id
                WHERE h.site = ? AND h.state = 'RUNNING' AND l.exceeds_basis
                  AND l.decided_at IS NULL
                """));
  }

  private static long count(Handle h, String site, String sql) {
    return h.createQuery(sql).bind(0, site).mapTo(long.class).one();
  }
}
