package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Which clocks an older calendar counted, and what a newer one changed. */
@ApplicationScoped
class PgClockChangeStore {

  private final Jdbi jdbi;

  PgClockChangeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A request with clocks that run by another calendar. */
  record Outdated(String site, String request) {}

  /** The next ones by id; those of anonymised requests have no due date and are not among them. */
  List<Outdated> outdated(String calendar, String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT r.site, r.id FROM request r
                    WHERE r.id > :after AND EXISTS (
                      SELECT 1 FROM request_clock c
                      WHERE c.request_id = r.id AND c.outcome IS NULL AND c.due IS NOT NULL
                        AND c.calendar_version <> :calendar)
                    ORDER BY r.id LIMIT :limit
                    """)
                .bind("after", after)
                .bind("calendar", calendar)
                .bind("limit", limit)
                .map((rs, ctx) -> new Outdated(rs.getString("site"), rs.getString("id")))
                .list());
  }

  /** By which calendar the clock was counted. */
  String calendarOf(String request, String promise) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT calendar_version FROM request_clock
                    WHERE request_id = :request AND promise = :promise
                    """)
                .bind("request", request)
                .bind("promise", promise)
                .mapTo(String.class)
                .one());
  }

  /** Notes that the open clocks of the request are counted by this calendar. */
  void counted(String request, String calendar) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE request_clock SET calendar_version = ?
                WHERE request_id = ? AND outcome IS NULL AND due IS NOT NULL
                """,
                calendar,
                request));
  }

  void add(String request, ClockChange change) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_clock_change
                      (request_id, promise, at, old_due_date, new_due_date, old_calendar,
                       new_calendar)
                    VALUES (:request, :promise, :at, :from, :to, :before, :calendar)
                    """)
                .bind("request", request)
                .bind("promise", change.promise())
                .bind("at", change.at())
                .bind("from", change.from())
                .bind("to", change.to())
                .bind("before", change.before())
                .bind("calendar", change.calendar())
                .execute());
  }

  /** How one clock's due date moved, oldest first. */
  List<ClockChange> of(String request, String promise) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM request_clock_change
                    WHERE request_id = :request AND promise = :promise ORDER BY id
                    """)
                .bind("request", request)
                .bind("promise", promise)
                .map(
                    (rs, ctx) ->
                        new ClockChange(
                            promise,
                            rs.getObject("at", OffsetDateTime.class).toInstant(),
                            rs.getObject("old_due_date", LocalDate.class),
                            rs.getObject("new_due_date", LocalDate.class),
                            rs.getString("old_calendar"),
                            rs.getString("new_calendar")))
                .list());
  }
}
