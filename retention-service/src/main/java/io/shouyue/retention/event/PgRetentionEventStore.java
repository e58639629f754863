package io.shouyue.retention.event;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code retention_event}. */
@ApplicationScoped
class PgRetentionEventStore {

  private final Jdbi jdbi;

  PgRetentionEventStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** 1, or 0 when the cause is known. */
  int add(RetentionEvent event, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO retention_event (site, subject_id, category, trigger, record_ref,
                                                 occurred_at, erase_by, recorded_at)
                    VALUES (:site, :subject, :category, :trigger, :ref, :occurred, :eraseBy, :now)
                    ON CONFLICT ON CONSTRAINT retention_event_pk DO NOTHING
                    """)
                .bind("site", event.site())
                .bind("subject", event.subject().value())
                .bind("category", event.category())
                .bind("trigger", event.trigger())
                .bind("ref", event.recordRef())
                .bind("occurred", event.occurredAt())
                .bind("eraseBy", event.eraseBy())
                .bind("now", now)
                .execute());
  }

  List<RetentionEventView> of(String site, SubjectId subject, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM retention_event
                    WHERE site = :site AND subject_id = :subject
                    ORDER BY recorded_at DESC, category LIMIT :limit
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .bind("limit", limit)
                .map((row, ctx) -> view(row))
                .list());
  }

  long erase(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    "DELETE FROM retention_event WHERE site = :site AND subject_id = :subject")
                .bind("site", site)
                .bind("subject", subject.value())
                .execute());
  }

  private static RetentionEventView view(ResultSet row) throws SQLException {
    return new RetentionEventView(
        row.getString("subject_id"),
        row.getString("category"),
        row.getString("trigger"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getString("record_ref"),
        row.getObject("erase_by", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
