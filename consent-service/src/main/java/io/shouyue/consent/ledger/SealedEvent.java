package io.shouyue.consent.ledger;

/**
 * An event as it is stored.
 *
 * @param sealed salt and record under the subject's evidence key
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
record SealedEvent(EventSummary event, byte[] sealed) {}
