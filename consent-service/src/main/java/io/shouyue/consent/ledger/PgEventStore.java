package io.shouyue.consent.ledger;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.data.Copy;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rows of {@code consent_event}. */
@ApplicationScoped
public class PgEventStore {
  private final Jdbi jdbi;

  PgEventStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void append(List<LoggedEvent> events) {
    Copy<LoggedEvent> copy =
        Copy.of("consent_event", events)
            .text("site", it -> it.event().site())
            .text("subject", it -> it.event().subject().value())
            .instant("recorded_at", it -> it.event().recordedAt())
            .text("id", it -> it.event().id())
            .text("type", it -> it.event().type().name())
            .text("purpose", it -> it.event().purpose())
            .integer("purpose_version", it -> it.event().purposeVersion())
            .text("policy_document", it -> PolicyRef.document(it.event().policy()))
            .integer("policy_version", it -> PolicyRef.version(it.event().policy()))
            .instant("effective_at", it -> it.event().effectiveAt())
            .instant("valid_until", it -> it.event().validUntil())
            .text("receipt", it -> it.event().receipt())
            .text("import", it -> it.event().importId())
            .uuid("leaf", LoggedEvent::leafId)
            .bytes("event_sealed", LoggedEvent::sealed);
    jdbi.useHandle(copy::write);
  }

  /** Events before that position with what is sealed, newest first. */
  List<SealedEvent> before(String site, SubjectId subject, Instant at, String id, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM consent_event
                    WHERE site = :site AND subject = :subject AND (recorded_at, id) < (:at, :id)
                    ORDER BY recorded_at DESC, id DESC LIMIT :limit
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .bind("at", at)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, ctx) -> new SealedEvent(summary(row), row.getBytes("event_sealed")))
                .list());
  }

  /** All events of these subjects, each subject's in order of their time. */
  Map<SubjectKey, List<EventSummary>> all(Collection<SubjectKey> subjects) {
    Map<SubjectKey, List<EventSummary>> all = new HashMap<>();
    each(
        subjects, (key, row) -> all.computeIfAbsent(key, k -> new ArrayList<>()).add(summary(row)));
    return all;
  }

  /** The same with what is sealed; without events whose evidence period is over. */
  Map<SubjectKey, List<SealedEvent>> sealed(Collection<SubjectKey> subjects) {
    Map<SubjectKey, List<SealedEvent>> all = new HashMap<>();
    each(
        subjects,
        (key, row) -> {
          byte[] sealed = row.getBytes("event_sealed");
          if (sealed != null) {
            all.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new SealedEvent(summary(row), sealed));
          }
        });
    return all;
  }

  /** What opens the events that a receipt tells of, in order of their time. */
  List<StoredOpening> ofReceipt(SubjectKey subject, String receipt) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT e.leaf, e.event_sealed, l.data
                    FROM consent_event e JOIN log_leaf l USING (leaf)
                    WHERE e.site = :site AND e.subject = :subject AND e.receipt = :receipt
                    ORDER BY e.recorded_at, e.id
                    """)
                .bind("site", subject.site())
                .bind("subject", subject.id().value())
                .bind("receipt", receipt)
                .map(
                    (row, ctx) ->
                        new StoredOpening(
                            row.getObject("leaf", UUID.class),
                            row.getBytes("data"),
                            row.getBytes("event_sealed")))
                .list());
  }

  private interface RowReader {
    void read(SubjectKey key, ResultSet row) throws SQLException;
  }

  private void each(Collection<SubjectKey> subjects, RowReader reader) {
    jdbi.useHandle(
        h -> {
          // OFFSET keeps the planner from joining whole partitions before it has statistics.
          Query query =
              h.createQuery(
                  """
                  SELECT e.* FROM unnest(:sites, :subjects) AS s(site, subject)
                  CROSS JOIN LATERAL (
                    SELECT * FROM consent_event p
                    WHERE p.site = s.site AND p.subject = s.subject
                    ORDER BY p.recorded_at, p.id OFFSET 0) AS e
                  """);
          Rows.of(query, subjects)
              .texts("sites", SubjectKey::site)
              .texts("subjects", key -> key.id().value());
          query
              .map(
                  (row, ctx) -> {
                    reader.read(
                        new SubjectKey(
                            row.getString("site"), new SubjectId(row.getString("subject"))),
                        row);
                    return true;
                  })
              .forEach(read -> {});
        });
  }

  /** How many events are kept of the subject. */
  long count(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM consent_event WHERE site = :site AND subject = :subject")
                .bind("site", site)
                .bind("subject", subject.value())
                .mapTo(Long.class)
                .one());
  }

  /** An event as a row tells it. */
  public static EventSummary summary(ResultSet row) throws SQLException {
    return new EventSummary(
        row.getString("id"),
        EventType.valueOf(row.getString("type")),
        Columns.instant(row, "recorded_at"),
        row.getString("purpose"),
        row.getInt("purpose_version"),
        policy(row),
        Columns.instantOrNull(row, "effective_at"),
        Columns.instantOrNull(row, "valid_until"),
        row.getString("receipt"),
        row.getString("import"));
  }

  static @Nullable PolicyRef policy(ResultSet row) throws SQLException {
    String document = row.getString("policy_document");
    return document == null ? null : new PolicyRef(document, row.getInt("policy_version"));
  }
}
