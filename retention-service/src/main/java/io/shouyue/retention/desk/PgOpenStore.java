package io.shouyue.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Counts over what is open; served by {@code request_open}, whatever has ended. */
@ApplicationScoped
class PgOpenStore {

  private static final String OPEN =
      """
      state IN ('RECEIVED', 'AWAITING_IDENTITY', 'IN_PROGRESS', 'AWAITING_REQUESTER', 'GRANTED',
        'PARTLY', 'EXECUTING')
      """;

  /** Where an age begins, in days; the last is open. */
  private static final int[] AGES = {0, 3, 8, 15, 30};

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

  record Numbers(long open, long overdue, long today, long week, long risk, long unassigned) {}

  Numbers numbers(String site, Horizon horizon) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) AS open,
                           count(*) FILTER (WHERE due <= :now) AS overdue,
                           count(*) FILTER (WHERE due > :now AND due <= :today) AS today,
                           count(*) FILTER (WHERE due > :now AND due <= :week) AS week,
                           count(*) FILTER (WHERE due > :now AND due <= :risk) AS risk,
                           count(*) FILTER (WHERE assignee IS NULL) AS unassigned
                    FROM request WHERE site = :site AND <open>
                    """)
                .define("open", OPEN)
                .bind("site", site)
                .bind("now", horizon.now())
                .bind("today", horizon.today())
                .bind("week", horizon.week())
                .bind("risk", horizon.risk())
                .map(
                    (rs, ctx) ->
                        new Numbers(
                            rs.getLong("open"),
                            rs.getLong("overdue"),
                            rs.getLong("today"),
                            rs.getLong("week"),
                            rs.getLong("risk"),
                            rs.getLong("unassigned")))
                .one());
  }

  /** Column, {@code state} or {@code type} → value → how many. */
  Map<String, Map<String, Long>> byStateAndType(String site) {
    Map<String, Map<String, Long>> counts =
        new TreeMap<>(Map.of("state", new TreeMap<>(), "type", new TreeMap<>()));
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT state, type, count(*) AS n FROM request
                    WHERE site = :site AND <open> GROUP BY state, type
                    """)
                .define("open", OPEN)
                .bind("site", site)
                .map(
                    (rs, ctx) -> {
                      for (String column : List.of("state", "type")) {
                        counts.get(column).merge(rs.getString(column), rs.getLong("n"), Long::sum);
                      }
                      return rs.getLong("n");
                    })
                .list());
    return counts;
  }

  List<OpenPromiseView> byPromise(String site, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT c.promise, count(*) FILTER (WHERE c.due IS NULL OR c.due > :now) AS running,
                           count(*) FILTER (WHERE c.due <= :now) AS overdue
                    FROM request r JOIN request_clock c ON c.request_id = r.id
                    WHERE r.site = :site AND <open> AND c.outcome IS NULL
                    GROUP BY c.promise ORDER BY c.promise
                    """)
                .define("open", OPEN)
                .bind("site", site)
                .bind("now", now)
                .map(
                    (rs, ctx) ->
                        new OpenPromiseView(
                            rs.getString("promise"), rs.getLong("running"), rs.getLong("overdue")))
                .list());
  }

  /** What each has taken on. */
  record Load(@Nullable String assignee, long open, long overdue, long week) {}

  List<Load> workload(String site, Horizon horizon) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT assignee, count(*) AS open, count(*) FILTER (WHERE due <= :now) AS overdue,
                           count(*) FILTER (WHERE due > :now AND due <= :week) AS week
                    FROM request WHERE site = :site AND <open>
                    GROUP BY assignee ORDER BY count(*) DESC, assignee
                    """)
                .define("open", OPEN)
                .bind("site", site)
                .bind("now", horizon.now())
                .bind("week", horizon.week())
                .map(
                    (rs, ctx) ->
                        new Load(
                            rs.getString("assignee"),
                            rs.getLong("open"),
                            rs.getLong("overdue"),
                            rs.getLong("week")))
                .list());
  }

  List<AgeView> ageing(String site, Instant now) {
    Map<Integer, Long> counts = new TreeMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT width_bucket(extract(epoch FROM CAST(:now AS timestamptz) - received_at)
                             / 86400, CAST(:ages AS numeric[])) AS age, count(*) AS n
                    FROM request WHERE site = :site AND <open> GROUP BY 1
                    """)
                .define("open", OPEN)
                .bind("site", site)
                .bind("now", now)
                .bind("ages", "{0,3,8,15,30}")
                .map((rs, ctx) -> counts.put(rs.getInt("age"), rs.getLong("n")))
                .list());
    return IntStream.range(0, AGES.length)
        .mapToObj(
            i ->
                new AgeView(
                    AGES[i],
                    i + 1 < AGES.length ? AGES[i + 1] : null,
                    counts.getOrDefault(i + 1, 0L)))
        .toList();
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
