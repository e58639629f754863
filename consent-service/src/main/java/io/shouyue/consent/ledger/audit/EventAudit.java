package io.shouyue.consent.ledger.audit;

import io.shouyue.consent.ledger.EventSummary;
import io.shouyue.consent.ledger.PgEventStore;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.proof.Json;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Each event against its sealed record, and the record against the leaf. */
final class EventAudit {
  private static final String CONTEXT = "consent_event";

  private final Handle handle;
  private final Findings findings;
  private final DataKeys keys;

  private record Row(
      String site,
      String subject,
      EventSummary event,
      @Nullable UUID leaf,
      byte @Nullable [] data,
      byte @Nullable [] sealed) {

    static Row read(ResultSet row) throws SQLException {
      return new Row(
          row.getString("site"),
          row.getString("subject"),
          PgEventStore.summary(row),
          row.getObject("leaf", UUID.class),
          row.getBytes("data"),
          row.getBytes("event_sealed"));
    }

    boolean isAnonymous() {
      return leaf == null && sealed == null && subject.startsWith("anon_");
    }

    KeyRef owner() {
      return new KeyRef(site, subject, RetentionClass.EVIDENCE);
    }
  }

  EventAudit(Handle handle, Findings findings, DataKeys keys) {
    this.handle = handle;
    this.findings = findings;
    this.keys = keys;
  }

  /** Looks at every event; returns how many there are. */
  long run() {
    List<Row> chunk = new ArrayList<>();
    long[] count = {0};
    handle
        .createQuery(
            """
            SELECT e.*, l.data FROM consent_event e LEFT JOIN log_leaf l USING (leaf)
            """)
        .setFetchSize(LedgerAudit.FETCH)
        .map((row, ctx) -> Row.read(row))
        .forEach(
            row -> {
              count[0]++;
              chunk.add(row);
              if (chunk.size() == LedgerAudit.FETCH) {
                check(chunk);
                chunk.clear();
              }
            });
    check(chunk);
    counts(count[0]);
    return count[0];
  }

  private void check(List<Row> rows) {
    List<KeyRef> owners =
        rows.stream().filter(row -> row.sealed() != null).map(Row::owner).distinct().toList();
    try (UnlockedKeys unlocked = keys.unlock(owners)) {
      rows.stream().filter(row -> !row.isAnonymous()).forEach(row -> check(row, unlocked));
    }
  }

  private void check(Row row, UnlockedKeys unlocked) {
    if (row.leaf() == null || row.data() == null) {
      findings.add(Tampering.EVENT_WITHOUT_LEAF, "event %s", row.event().id());
      return;
    }
    if (row.sealed() == null) {
      findings.add(Tampering.EVENT_UNREADABLE, "event %s", row.event().id());
      return;
    }
    try {
      Opened opened = Opened.read(unlocked.open(row.owner(), CONTEXT, row.sealed()));
      if (!opened.isCommittedBy(row.data())) {
        findings.add(Tampering.EVENT_COMMITMENT, "event %s", row.event().id());
      }
      if (!says(opened.record(), row)) {
        findings.add(Tampering.EVENT_CHANGED, "event %s", row.event().id());
      }
    } catch (DomainException | IllegalArgumentException unreadable) {
      findings.add(Tampering.EVENT_UNREADABLE, "event %s", row.event().id());
    }
  }

  private static boolean says(Json.Obj record, Row row) {
    EventSummary event = row.event();
    PolicyRef policy = event.policy();
    return is(record, "id", event.id())
        && is(record, "site", row.site())
        && is(record, "subject", row.subject())
        && is(record, "type", event.type().name())
        && is(record, "recordedAt", event.recordedAt())
        && is(record, "purpose", event.purpose())
        && is(record, "purposeVersion", event.purposeVersion())
        && is(record, "validUntil", event.validUntil())
        && is(record, "receipt", event.receipt())
        && is(record, "effectiveAt", event.effectiveAt())
        && Objects.equals(importOf(record), event.imported())
        && is(record, "policyDocument", policy == null ? null : policy.document())
        && is(record, "policyVersion", policy == null ? null : policy.version());
  }

  private static @Nullable String importOf(Json.Obj record) {
    return record.members().get("imported") instanceof Json.Obj imported
        ? imported.text("import")
        : null;
  }

  private static boolean is(Json.Obj record, String name, @Nullable Object value) {
    Map<String, Json> members = record.members();
    return switch (members.get(name)) {
      case null -> value == null;
      case Json.Text(String text) -> value != null && text.equals(value.toString());
      case Json.Num(double number) ->
          value instanceof Integer whole && Objects.equals((double) whole, number);
      default -> false;
    };
  }

  /** An event taken out leaves its leaf behind; erasing never takes out the row. */
  private void counts(long events) {
    long leaves =
        handle
            .createQuery("SELECT count(*) FROM log_leaf WHERE position(:type IN data) > 0")
            .bind("type", "\"type\":\"consent\"".getBytes(StandardCharsets.UTF_8))
            .mapTo(Long.class)
            .one();
    if (leaves != events) {
      findings.add(Tampering.EVENTS_MISCOUNTED, "%d events, %d leaves", events, leaves);
    }
    long shared =
        handle
            .createQuery(
                """
                SELECT count(*) FROM (SELECT leaf FROM consent_event WHERE leaf IS NOT NULL
                  GROUP BY leaf HAVING count(*) > 1) AS twice
                """)
            .mapTo(Long.class)
            .one();
    if (shared > 0) {
      findings.add(Tampering.EVENTS_MISCOUNTED, "%d leaves stand for more than one event", shared);
    }
  }
}
