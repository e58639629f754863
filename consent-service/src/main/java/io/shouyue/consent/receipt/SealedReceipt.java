package io.shouyue.consent.receipt;

/**
 * A receipt as it is stored.
 *
 * @param sealed the document under the subject's evidence key
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
record SealedReceipt(Receipt receipt, byte[] sealed) {}
