package io.shouyue.consent.ledger;

import io.shouyue.platform.time.Beijing;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The record of an event as it is committed to, sealed, and shown on a receipt. */
final class EventRecord {
  private static final String LEAF_TYPE = "consent";

  private EventRecord() {}

  static Leaf leaf(ConsentEvent event, byte[] salt, Json record) {
    LocalDate day = Beijing.dayOf(event.recordedAt());
    return Leaf.commit(LEAF_TYPE, day, salt, record);
  }

  static Json.Obj of(ConsentEvent event) {
    Json.Obj record =
        Json.object()
            .with("id", Json.of(event.id()))
            .with("site", Json.of(event.site()))
            .with("subject", Json.of(event.subject().value()))
            .with("type", Json.of(event.type().name()))
            .with("recordedAt", Json.of(event.recordedAt().toString()))
            .with("purpose", Json.of(event.purpose()))
            .with("purposeVersion", Json.of(event.purposeVersion()));
    record = add(record, "validUntil", event.validUntil());
    record = add(record, "receipt", event.receipt());
    PolicyRef policy = event.policy();
    if (policy != null) {
      record =
          record
              .with("policyDocument", Json.of(policy.document()))
              .with("policyVersion", Json.of(policy.version()));
    }
    return circumstances(record, event.circumstances());
  }

  private static Json.Obj circumstances(Json.Obj event, Circumstances how) {
    Json.Obj record =
        event.with("channel", Json.of(how.channel())).with("actor", Json.of(how.actor()));
    record = add(record, "notice", how.notice());
    record = add(record, "noticeHash", how.noticeHash());
    record = add(record, "act", how.act());
    record = add(record, "method", how.method());
    record = add(record, "locale", how.locale());
    record = add(record, "reason", how.reason());
    Json evidence = how.evidence();
    return evidence == null ? record : record.with("evidence", evidence);
  }

  private static Json.Obj add(Json.Obj record, String name, @Nullable Object value) {
    return value == null ? record : record.with(name, Json.of(value.toString()));
  }
}
