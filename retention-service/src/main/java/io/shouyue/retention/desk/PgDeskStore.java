package io.shouyue.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Counts over what stands beside the requests: holds, legal holds, plans, second looks. */
@ApplicationScoped
class PgDeskStore {

  private final Jdbi jdbi;

  PgDeskStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Holds that run, and those of them that end soon. */
  record Holds(long running, long endingSoon, long undecided) {}

  Holds holds(String site, Instant soon) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) AS running, count(*) FILTER (WHERE ends_at <= :soon) AS soon,
                           coalesce(sum((SELECT count(*) FROM hold_line l WHERE l.hold_id = h.id
                             AND l.exceeds_basis AND l.decided_at IS NULL)), 0) AS undecided
                    FROM hold h WHERE site = :site AND state = 'RUNNING'
                    """)
                .bind("site", site)
                .bind("soon", soon)
                .map(
                    (rs, ctx) ->
                        new Holds(
                            rs.getLong("running"), rs.getLong("soon"), rs.getLong("undecided")))
                .one());
  }

  /** Last day → how many running holds end with it. */
  Map<String, Long> holdsByDay(String site, LocalDate from, LocalDate to) {
    Map<String, Long> days = new TreeMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT last_day, count(*) AS n FROM hold
                    WHERE site = :site AND state = 'RUNNING' AND last_day BETWEEN :from AND :to
                    GROUP BY last_day
                    """)
                .bind("site", site)
                .bind("from", from)
                .bind("to", to)
                .map((rs, ctx) -> days.put(rs.getString("last_day"), rs.getLong("n")))
                .list());
    return days;
  }

  BesideView incidents(String site, Instant now) {
    return beside(
        site,
        now,
        """
        SELECT id FROM incident WHERE site = :site AND state NOT IN ('CLOSED', 'DISMISSED')
        """);
  }

  BesideView tickets(String site, Instant now) {
    return beside(
        site,
        now,
        """
        SELECT id FROM ticket WHERE site = :site AND state NOT IN ('RESOLVED', 'CLOSED')
        """);
  }

  private BesideView beside(String site, Instant now, String open) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) AS open, count(*) FILTER (WHERE EXISTS (
                        SELECT FROM deadline d WHERE d.owner = one.id AND d.met_at IS NULL
                          AND NOT d.moot AND d.paused_at IS NULL AND d.due <= :now)) AS overdue
                    FROM (<open>) one
                    """)
                .define("open", open)
                .bind("site", site)
                .bind("now", now)
                .map((rs, ctx) -> new BesideView(rs.getLong("open"), rs.getLong("overdue")))
                .one());
  }

  long legalHolds(String site) {
    return count(
        site, "SELECT count(*) FROM legal_hold WHERE site = :site AND released_at IS NULL");
  }

  long legalHoldsToReview(String site, LocalDate today) {
    return jdbi.withHandle(
        h ->
            one(
                h.createQuery(
                        """
                        SELECT count(*) FROM legal_hold
                        WHERE site = :site AND released_at IS NULL AND review_on < :today
                        """)
                    .bind("today", today),
                site));
  }

  long erasuresRunning(String site) {
    return count(
        site,
        """
        SELECT count(*) FROM erasure_plan WHERE site = :site AND phase IN ('CANCEL', 'END')
        """);
  }

  long erasuresStuck(String site) {
    return count(
        site,
        """
        SELECT count(DISTINCT p.id)
        FROM erasure_plan p JOIN erasure_step s ON s.plan_id = p.id
        WHERE p.site = :site AND s.done_at IS NULL AND s.last_error IS NOT NULL
        """);
  }

  long refusalsProposed(String site) {
    return count(
        site,
        """
        SELECT count(*) FROM request_refusal p JOIN request r ON r.id = p.request_id
        WHERE r.site = :site
        """);
  }

  /** Those of holds that still run; what was asked for long ago can no longer be approved. */
  long breakGlassAsked(String site, Instant since) {
    return jdbi.withHandle(
        h ->
            one(
                h.createQuery(
                        """
                        SELECT count(*) FROM break_glass b JOIN hold h ON h.id = b.hold_id
                        WHERE h.site = :site AND h.state = 'RUNNING' AND b.approved_at IS NULL
                          AND b.requested_at >= :since
                        """)
                    .bind("since", since),
                site));
  }

  private long count(String site, String sql) {
    return jdbi.withHandle(h -> one(h.createQuery(sql), site));
  }

  private static long one(Query query, String site) {
    return query.bind("site", site).mapTo(long.class).one();
  }
}
