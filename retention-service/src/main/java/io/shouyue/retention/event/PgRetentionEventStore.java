package io.shouyue.retention.event;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

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

  /** Records of the site that nothing let go of yet, in the order of their names. */
  List<OpenRecord> open(String site, OpenRecord.Place after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT subject_id, category, record_ref,
                      array_agg(trigger ORDER BY trigger) AS triggers,
                      array_agg(occurred_at ORDER BY trigger) AS occurred,
                      array_agg(erase_by ORDER BY trigger) AS erase_by
                    FROM retention_event
                    WHERE site = :site AND treated_at IS NULL
                      AND (subject_id, category, record_ref) > (:subject, :category, :record)
                    GROUP BY subject_id, category, record_ref
                    ORDER BY subject_id, category, record_ref LIMIT :limit
                    """)
                .bind("site", site)
                .bind("subject", after.subject())
                .bind("category", after.category())
                .bind("record", after.recordRef())
                .bind("limit", limit)
                .map((row, ctx) -> open(site, row))
                .list());
  }

  /** Records of these people that nothing let go of yet. */
  List<OpenRecord> openOf(String site, Collection<SubjectId> subjects) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT subject_id, category, record_ref,
                      array_agg(trigger ORDER BY trigger) AS triggers,
                      array_agg(occurred_at ORDER BY trigger) AS occurred,
                      array_agg(erase_by ORDER BY trigger) AS erase_by
                    FROM retention_event
                    WHERE site = :site AND subject_id = ANY (:subjects) AND treated_at IS NULL
                    GROUP BY subject_id, category, record_ref
                    """)
                .bind("site", site)
                .bindArray(
                    "subjects", String.class, subjects.stream().map(SubjectId::value).toList())
                .map((row, ctx) -> open(site, row))
                .list());
  }

  List<String> sitesWithOpenRecords() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT DISTINCT site FROM retention_event WHERE treated_at IS NULL")
                .mapTo(String.class)
                .list());
  }

  void treated(String site, List<OpenRecord.Name> names, String run, Instant now) {
    jdbi.useHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  UPDATE retention_event e SET treated_at = :now, treated_by = :run
                  FROM unnest(:subjects, :categories, :records) AS r(subject, category, record)
                  WHERE e.site = :site AND e.subject_id = r.subject AND e.category = r.category
                    AND e.record_ref = r.record AND e.treated_at IS NULL
                  """);
          Rows.of(update, names)
              .texts("subjects", OpenRecord.Name::subject)
              .texts("categories", OpenRecord.Name::category)
              .texts("records", OpenRecord.Name::recordRef);
          update.bind("now", now).bind("run", run).bind("site", site).execute();
        });
  }

  private static OpenRecord open(String site, ResultSet row) throws SQLException {
    String[] triggers = (String[]) row.getArray("triggers").getArray();
    Timestamp[] occurred = (Timestamp[]) row.getArray("occurred").getArray();
    Date[] eraseBy = (Date[]) row.getArray("erase_by").getArray();
    List<OpenRecord.Cause> causes =
        IntStream.range(0, triggers.length)
            .mapToObj(
                n ->
                    new OpenRecord.Cause(
                        triggers[n],
                        occurred[n].toInstant(),
                        eraseBy[n] == null ? null : eraseBy[n].toLocalDate()))
            .toList();
    return new OpenRecord(
        new OpenRecord.Name(
            site,
            row.getString("subject_id"),
            row.getString("category"),
            row.getString("record_ref")),
        causes);
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
