package io.shouyue.identity.provider;

/** How a payment stands. */
public enum PayoutVerdict {
  /** The money has left. */
  PAID,
  /** It will be paid or refused; ask again later. */
  PENDING,
  /** It was not paid and will not be. */
  REFUSED,
  /** Nobody has heard of it, and nothing will be paid under this reference any more. */
  NONE,
  /** It cannot be told whether it was paid. */
  UNKNOWN
}
