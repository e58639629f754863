package io.shouyue.consent.receipt;

/** What a receipt tells of. */
public enum ReceiptKind {
  CONSENT,
  WITHDRAWAL
}
