package io.shouyue.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Counts over what is open; served by {@code request_open}, whatever has ended. */
@ApplicationScoped
class PgOpenStore {

  private static final String OPEN =
      """
      state IN ('RECEIVED', 'AWAITING_IDENTITY', 'IN_PROGRESS', 'AWAITING_REQUESTER', 'GRANTED',
        'PARTLY', 'EXECUTING')
      """;

  private final Jdbi jdbi;

  PgOpenStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * The instants that matter now.
   *
   * @param today end of the legal day
   */
  record Horizon(Instant now, Instant today, Instant week, Instant risk) {}

  /** All of them, read once. */
  OpenRequests requests(String site, Horizon horizon) {
    return new OpenRequests(
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT state, type, assignee, overdue, today AND NOT overdue AS today,
                               week AND NOT overdue AS week, risk AND NOT overdue AS risk, age,
                               count(*) AS n
                        FROM (
                          SELECT state, type, assignee,
                                 coalesce(due <= :now, false) AS overdue,
                                 coalesce(due <= :today, false) AS today,
                                 coalesce(due <= :week, false) AS week,
                                 coalesce(due <= :risk, false) AS risk,
                                 width_bucket(extract(epoch FROM
                                     CAST(:now AS timestamptz) - received_at) / 86400,
                                   CAST(:ages AS numeric[])) AS age
                          FROM request WHERE site = :site AND <open>) AS one
                        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
                        """)
                    .define("open", OPEN)
                    .bind("site", site)
                    .bind("now", horizon.now())
                    .bind("today", horizon.today())
                    .bind("week", horizon.week())
                    .bind("risk", horizon.risk())
                    .bindArray("ages", Integer.class, OpenRequests.AGES)
                    .map((rs, ctx) -> group(rs))
                    .list()));
  }

  private static OpenRequests.Group group(ResultSet rs) throws SQLException {
    return new OpenRequests.Group(
        rs.getString("state"),
        rs.getString("type"),
        rs.getString("assignee"),
        rs.getBoolean("overdue"),
        rs.getBoolean("today"),
        rs.getBoolean("week"),
        rs.getBoolean("risk"),
        rs.getInt("age"),
        rs.getLong("n"));
  }

  /** Of clocks that have not ended; a request that has ended has none. */
  List<OpenPromiseView> byPromise(String site, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT promise, count(*) FILTER (WHERE due IS NULL OR due > :now) AS running,
                           count(*) FILTER (WHERE due <= :now) AS overdue
                    FROM request_clock WHERE site = :site AND outcome IS NULL
                    GROUP BY promise ORDER BY promise
                    """)
                .bind("site", site)
                .bind("now", now)
                .map(
                    (rs, ctx) ->
                        new OpenPromiseView(
                            rs.getString("promise"), rs.getLong("running"), rs.getLong("overdue")))
                .list());
  }

  /** Last legal day → how many open requests are due on it, within the days. */
  Map<String, Long> dueByDay(String site, Instant from, Instant until) {
    return jdbi.withHandle(
        h -> {
          Map<String, Long> days = new TreeMap<>();
          h.createQuery(
                  """
                  SELECT CAST((due - interval '1 microsecond') AT TIME ZONE 'Asia/Shanghai' AS date)
                           AS day, count(*) AS n
                  FROM request WHERE site = :site AND <open> AND due > :from AND due <= :until
                  GROUP BY 1
                  """)
              .define("open", OPEN)
              .bind("site", site)
              .bind("from", from)
              .bind("until", until)
              .map((rs, ctx) -> days.put(rs.getString("day"), rs.getLong("n")))
              .list();
          return days;
        });
  }
}
