package io.shouyue.consent.ledger;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.subject.SubjectKey;
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
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code consent_event}. */
@ApplicationScoped
public class PgEventStore {
  private final Jdbi jdbi;

  PgEventStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void append(List<LoggedEvent> events, List<byte[]> sealed) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO consent_event (site, subject, recorded_at, id, type, purpose,
                    purpose_version, policy_document, policy_version, effective_at, valid_until,
                    receipt, import, leaf, event_sealed)
                  SELECT * FROM unnest(:sites, :subjects, :times, :ids, :types, :purposes,
                    :versions, :documents, :policies, :effects, :untils, :receipts, :imports,
                    :leaves, :sealed)
                  """);
          Rows.of(insert, events.stream().map(LoggedEvent::event).toList())
              .texts("sites", ConsentEvent::site)
              .texts("subjects", event -> event.subject().value())
              .instants("times", ConsentEvent::recordedAt)
              .texts("ids", ConsentEvent::id)
              .texts("types", event -> event.type().name())
              .texts("purposes", ConsentEvent::purpose)
              .integers("versions", ConsentEvent::purposeVersion)
              .texts("documents", event -> PolicyRef.document(event.policy()))
              .integers("policies", event -> PolicyRef.version(event.policy()))
              .instants("effects", ConsentEvent::effectiveAt)
              .instants("untils", ConsentEvent::validUntil)
              .texts("receipts", ConsentEvent::receipt)
              .texts("imports", ConsentEvent::importId);
          Rows.of(insert, events).uuids("leaves", LoggedEvent::leafId);
          Rows.of(insert, sealed).bytes("sealed", bytes -> bytes);
          insert.execute();
        });
  }

  /** Events before that position, newest first. */
  List<EventSummary> before(String site, SubjectId subject, Instant at, String id, int limit) {
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
                .map((row, ctx) -> summary(row))
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
