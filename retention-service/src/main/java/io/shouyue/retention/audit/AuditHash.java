package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditEvent;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** One link of the chain: SHA-256 over the hash before, the place and the event's RFC 8785 JSON. */
final class AuditHash {

  private AuditHash() {}

  static byte[] of(byte[] previous, long seq, AuditEvent event) {
    return of(previous, json(seq, event));
  }

  /** The same of an event that was written down, as {@link #json} gave it. */
  static byte[] of(byte[] previous, Json.Obj event) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(previous);
      return sha.digest(CanonicalJson.bytes(event));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Json.Obj json(long seq, AuditEvent event) {
    AuditAct act = event.act();
    return Json.object()
        .with("seq", Json.of(seq))
        .with("id", Json.of(event.id()))
        .with("service", Json.of(event.service()))
        .with("at", Json.of(event.at().toString()))
        .with("recordedAt", Json.of(event.recordedAt().toString()))
        .with("site", Json.of(act.site()))
        .with("actor", Json.of(act.actor()))
        .with("actorKind", Json.of(act.actorKind()))
        .with("action", Json.of(act.action()))
        .with("object", Json.of(act.object()))
        .with("subject", text(act.subject()))
        .with("reason", text(act.reason()));
  }

  private static Json text(@Nullable String value) {
    return value == null ? Json.Null.NULL : Json.of(value);
  }
}
