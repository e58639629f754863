package io.shouyue.consent.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored.
 *
 * @param sealed salt and record under the subject's evidence key; null once its period is over
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
record SealedEvent(EventSummary event, byte @Nullable [] sealed) {}
