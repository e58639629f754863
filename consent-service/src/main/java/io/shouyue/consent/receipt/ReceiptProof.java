package io.shouyue.consent.receipt;

import io.shouyue.consent.ledger.Commitment;
import io.shouyue.consent.ledger.Opening;
import io.shouyue.consent.ledger.Salt;
import io.shouyue.proof.Json;
import io.shouyue.proof.TlogProof;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What lets the owner of a receipt check it: salt and leaf of the whole document, and for each
 * event its record with salt and leaf, so that one consent can be shown without the others. Stored
 * with the ids of the leaves; served without them, PENDING until the log has all of them, then with
 * their proofs.
 */
final class ReceiptProof {
  private static final String ENTRIES = "entries";
  private static final String LEAF_ID = "leafId";
  private static final String STATE = "state";

  private ReceiptProof() {}

  /** The proof as it is stored: what opens the leaf of the whole document. */
  static Json.Obj stored(Commitment document) {
    return opening(document.id(), document.leaf().data(), document.salt());
  }

  /** The same with what opens each event; a receipt that was stored whole has that already. */
  static Json.Obj with(Json.Obj stored, List<Opening> events) {
    return stored.with(ENTRIES, Json.of(events.stream().map(ReceiptProof::entry).toList()));
  }

  /** The leaf of the whole document. */
  static UUID leaf(Json.Obj stored) {
    return UUID.fromString(stored.text(LEAF_ID));
  }

  /** All leaves it is about, that of the document first. */
  static List<UUID> leaves(Json.Obj stored) {
    List<UUID> leaves = new ArrayList<>(List.of(leaf(stored)));
    entries(stored).forEach(entry -> leaves.add(leaf(entry)));
    return leaves;
  }

  /** The proof as it is handed out, with what the log proves by now. */
  static Json.Obj served(Json.Obj stored, Map<UUID, TlogProof> proofs) {
    boolean integrated = proofs.keySet().containsAll(leaves(stored));
    Map<UUID, TlogProof> shown = integrated ? proofs : Map.of();
    return proven(stored, shown)
        .with(STATE, Json.of(integrated ? "INTEGRATED" : "PENDING"))
        .with(
            ENTRIES, Json.of(entries(stored).stream().map(entry -> proven(entry, shown)).toList()));
  }

  private static Json.Obj proven(Json.Obj opening, Map<UUID, TlogProof> proofs) {
    Map<String, Json> members = new TreeMap<>(opening.members());
    members.remove(LEAF_ID);
    TlogProof proof = proofs.get(leaf(opening));
    if (proof != null) {
      members.put("tlogProof", Json.of(proof.toString()));
    }
    return new Json.Obj(members);
  }

  private static Json.Obj entry(Opening event) {
    return opening(event.leafId(), event.leaf(), event.salt()).with("record", event.record());
  }

  private static Json.Obj opening(UUID id, byte[] leaf, Salt salt) {
    return Json.object()
        .with("salt", Json.of(salt.base64()))
        .with(LEAF_ID, Json.of(id.toString()))
        .with("leaf", Json.of(Base64.getEncoder().encodeToString(leaf)));
  }

  private static List<Json.Obj> entries(Json.Obj stored) {
    if (!(stored.members().get(ENTRIES) instanceof Json.Array(List<Json> items))) {
      throw new IllegalStateException("a receipt has entries");
    }
    return items.stream().map(Json.Obj.class::cast).toList();
  }
}
