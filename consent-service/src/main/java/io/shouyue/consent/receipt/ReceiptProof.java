package io.shouyue.consent.receipt;

import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.proof.Json;
import java.util.Base64;
import java.util.List;

/**
 * What lets the owner of a receipt check it: for each event the record, its salt and the leaf that
 * commits to them. PENDING until the log has integrated the leaves.
 */
final class ReceiptProof {
  private ReceiptProof() {}

  static Json.Obj pending(List<LoggedEvent> events) {
    return Json.object()
        .with("state", Json.of("PENDING"))
        .with("entries", Json.of(events.stream().map(ReceiptProof::entry).toList()));
  }

  private static Json.Obj entry(LoggedEvent logged) {
    return Json.object()
        .with("record", logged.record())
        .with("salt", Json.of(logged.salt().base64()))
        .with("leafId", Json.of(logged.leafId().toString()))
        .with("leaf", Json.of(Base64.getEncoder().encodeToString(logged.leaf().data())));
  }
}
