package io.shouyue.consent.receipt;

import io.shouyue.consent.ledger.Commitment;
import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.ledger.Salt;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * What lets the owner of a receipt check it: salt and leaf of the whole document, and for each
 * event its record with salt and leaf, so that one consent can be shown without the others. PENDING
 * until the log has integrated the leaves.
 */
final class ReceiptProof {
  private ReceiptProof() {}

  static Json.Obj pending(Commitment document, List<LoggedEvent> events) {
    return opening(document.id(), document.leaf(), document.salt())
        .with("state", Json.of("PENDING"))
        .with("entries", Json.of(events.stream().map(ReceiptProof::entry).toList()));
  }

  private static Json.Obj entry(LoggedEvent logged) {
    return opening(logged.leafId(), logged.leaf(), logged.salt()).with("record", logged.record());
  }

  private static Json.Obj opening(UUID id, Leaf leaf, Salt salt) {
    return Json.object()
        .with("salt", Json.of(salt.base64()))
        .with("leafId", Json.of(id.toString()))
        .with("leaf", Json.of(Base64.getEncoder().encodeToString(leaf.data())));
  }
}
