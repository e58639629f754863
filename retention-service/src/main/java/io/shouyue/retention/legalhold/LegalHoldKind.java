package io.shouyue.retention.legalhold;

/** What a legal hold rests on. */
public enum LegalHoldKind {
  LITIGATION,
  AUTHORITY_ORDER,
  REGULATOR,
  COMPLAINT
}
