package io.shouyue.consent.ledger;

import io.shouyue.platform.time.Beijing;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record of an event as it is committed to, sealed, and shown on a receipt. */
final class EventRecord {
  private static final String LEAF_TYPE = "consent";

  private EventRecord() {}

  static Leaf leaf(ConsentEvent event, Salt salt, byte[] canonical) {
    return Leaf.commit(
        LEAF_TYPE, Beijing.dayOf(event.loggedAt()), salt.bytes(), List.of(canonical));
  }

  static Json.Obj of(ConsentEvent event) {
    Map<String, Json> record = new HashMap<>();
    record.put("id", Json.of(event.id()));
    record.put("site", Json.of(event.site()));
    record.put("subject", Json.of(event.subject().value()));
    record.put("type", Json.of(event.type().name()));
    record.put("recordedAt", Json.of(event.recordedAt().toString()));
    record.put("purpose", Json.of(event.purpose()));
    record.put("purposeVersion", Json.of(event.purposeVersion()));
    put(record, "effectiveAt", event.effectiveAt());
    put(record, "validUntil", event.validUntil());
    put(record, "receipt", event.receipt());
    PolicyRef policy = event.policy();
    if (policy != null) {
      record.put("policyDocument", Json.of(policy.document()));
      record.put("policyVersion", Json.of(policy.version()));
    }
    circumstances(record, event.circumstances());
    Imported imported = event.imported();
    if (imported != null) {
      record.put(
          "imported",
          new Json.Obj(
              Map.of("import", Json.of(imported.id()), "at", Json.of(imported.at().toString()))));
    }
    return new Json.Obj(record);
  }

  private static void circumstances(Map<String, Json> record, Circumstances how) {
    record.put("channel", Json.of(how.channel()));
    record.put("actor", Json.of(how.actor()));
    put(record, "notice", how.notice());
    put(record, "noticeHash", how.noticeHash());
    put(record, "act", how.act());
    put(record, "method", how.method());
    put(record, "locale", how.locale());
    put(record, "reason", how.reason());
    Json evidence = how.evidence();
    if (evidence != null) {
      record.put("evidence", evidence);
    }
  }

  private static void put(Map<String, Json> record, String name, @Nullable Object value) {
    if (value != null) {
      record.put(name, Json.of(value.toString()));
    }
  }
}
