package io.shouyue.consent.ledger;

import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * An event that is in the ledger, with what opens its commitment.
 *
 * @param salt personal to the record; whoever has salt and record can link the leaf
 * @param canonical the record's canonical bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoggedEvent(
    ConsentEvent event, UUID leafId, Leaf leaf, Salt salt, Json.Obj record, byte[] canonical) {

  /** Salt, then the canonical record: what is sealed. */
  byte[] opening() {
    return ByteBuffer.allocate(Leaf.SALT_SIZE + canonical.length)
        .put(salt.bytes())
        .put(canonical)
        .array();
  }
}
