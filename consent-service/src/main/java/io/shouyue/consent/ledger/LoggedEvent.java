package io.shouyue.consent.ledger;

import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.proof.CanonicalJson;
import java.util.UUID;

/**
 * An event written down as the ledger stores it.
 *
 * @param leaf the bytes that enter the log: a commitment to the record under a salt of its own
 * @param sealed salt and canonical record under the subject's evidence key; whoever has both can
 *     link the leaf
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoggedEvent(ConsentEvent event, UUID leafId, byte[] leaf, byte[] sealed) {
  static LoggedEvent of(ConsentEvent event, UUID leafId, UnlockedKeys keys) {
    Salt salt = Salt.fresh();
    byte[] canonical = CanonicalJson.bytes(EventRecord.of(event));
    return new LoggedEvent(
        event,
        leafId,
        EventRecord.leaf(event, salt, canonical).data(),
        keys.seal(
            Ledger.evidence(event.site(), event.subject()),
            Ledger.CONTEXT,
            salt.before(canonical)));
  }
}
