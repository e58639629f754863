package io.shouyue.consent.receipt;

import org.jspecify.annotations.Nullable;

/**
 * A receipt as it is stored.
 *
 * @param notice the notice that it answers, if it does
 * @param common the members that it shares with others; null when the sealed part is all of it
 * @param sealed its own members and its leaf, under the subject's evidence key
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
record SealedReceipt(
    Receipt receipt, @Nullable String notice, byte @Nullable [] common, byte[] sealed) {}
