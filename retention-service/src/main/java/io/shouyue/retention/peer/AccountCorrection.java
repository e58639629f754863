package io.shouyue.retention.peer;

/** How a field of an account stands after identity-service was asked to put it right. */
public enum AccountCorrection {
  /** It holds the right value. */
  RIGHT,
  /** It held another value than the wrong one, and still does. */
  OTHER,
  /** No account can hold that value, or another one of the site does. */
  REFUSED,
  /** There is no account in use, or it has no such field. */
  NOT_HELD
}
