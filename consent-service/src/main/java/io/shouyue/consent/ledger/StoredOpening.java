package io.shouyue.consent.ledger;

import java.util.UUID;

/**
 * An event's leaf beside what opens it.
 *
 * @param stored salt and record under the subject's evidence key
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
record StoredOpening(UUID leafId, byte[] leaf, byte[] stored) {}
