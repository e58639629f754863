package io.shouyue.consent.subscription;

/** What came of one attempt. */
public enum AttemptOutcome {
  /** It answered 2xx. */
  DELIVERED,
  /** It answered something else. */
  REFUSED,
  /** It answered 410 and was disabled. */
  GONE,
  /** No connection, no trust in its certificate, or no answer in time. */
  NO_ANSWER,
  /** Its name leads to an address that must not be called. */
  ADDRESS_REFUSED
}
