package io.shouyue.retention.request;

import io.shouyue.retention.promise.ClockState;
import io.shouyue.retention.promise.PromiseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The clocks of requests. */
@ApplicationScoped
class PgClockStore {

  private final Jdbi jdbi;

  PgClockStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(Request request, List<PromiseClock> clocks, String calendarVersion) {
    jdbi.useHandle(
        h -> {
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  INSERT INTO request_clock (request_id, site, ordinal, promise, promise_version,
                    named_day, starts_at, target, due_date, due, provisional, ended_at, outcome,
                    calendar_version)
                  VALUES (:request, :site, :ordinal, :promise, :version,
                    :named, :starts, :target, :dueDate, :due, :provisional, :ended, :outcome,
                    :calendar)
                  ON CONFLICT (request_id, promise) DO UPDATE SET starts_at = excluded.starts_at,
                    target = excluded.target, due_date = excluded.due_date, due = excluded.due,
                    provisional = excluded.provisional, ended_at = excluded.ended_at,
                    outcome = excluded.outcome,
                    calendar_version = CASE
                      WHEN request_clock.starts_at IS DISTINCT FROM excluded.starts_at
                      THEN excluded.calendar_version ELSE request_clock.calendar_version END
                  """);
          for (int i = 0; i < clocks.size(); i++) {
            PromiseClock clock = clocks.get(i);
            batch
                .bind("request", request.id())
                .bind("site", request.site())
                .bind("ordinal", i)
                .bind("promise", clock.promise())
                .bind("version", clock.version())
                .bind("named", clock.named())
                .bind("starts", clock.startsAt())
                .bind("target", clock.target())
                .bind("dueDate", clock.dueDate())
                .bind("due", clock.due())
                .bind("provisional", clock.provisional())
                .bind("ended", clock.endedAt())
                .bind("outcome", clock.outcome() == null ? null : clock.outcome().name())
                .bind("calendar", calendarVersion)
                .add();
          }
          batch.execute();
        });
  }

  List<PromiseClock> of(String request) {
    return of(List.of(request)).getOrDefault(request, List.of());
  }

  /** The clocks of several requests with one query. */
  Map<String, List<PromiseClock>> of(Collection<String> requests) {
    Map<String, List<PromiseClock>> clocks = new LinkedHashMap<>();
    if (requests.isEmpty()) {
      return clocks;
    }
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM request_clock WHERE request_id = ANY (:ids)
                    ORDER BY request_id, ordinal
                    """)
                .bindArray("ids", String.class, List.copyOf(requests))
                .map(
                    (rs, ctx) ->
                        clocks
                            .computeIfAbsent(rs.getString("request_id"), id -> new ArrayList<>())
                            .add(clock(rs)))
                .list());
    return clocks;
  }

  private static PromiseClock clock(ResultSet rs) throws SQLException {
    String outcome = rs.getString("outcome");
    return new PromiseClock(
        rs.getString("promise"),
        rs.getInt("promise_version"),
        rs.getObject("named_day", LocalDate.class),
        instant(rs, "starts_at"),
        rs.getObject("target", LocalDate.class),
        rs.getObject("due_date", LocalDate.class),
        instant(rs, "due"),
        rs.getBoolean("provisional"),
        instant(rs, "ended_at"),
        outcome == null ? null : ClockState.valueOf(outcome));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
