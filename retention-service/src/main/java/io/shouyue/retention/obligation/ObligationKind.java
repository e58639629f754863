package io.shouyue.retention.obligation;

/** What may be open between a person and a website. */
public enum ObligationKind {
  /** Money the person owes. */
  DEBT,
  /** A paid service that has not run out. */
  RUNNING_SERVICE,
  /** Money or points that the person would lose. */
  BALANCE,
  /** Anything else the person should know of. */
  OTHER;

  /** Whether it may hold a cancellation up; anything else is only told. */
  boolean mayBlock() {
    return this == DEBT || this == RUNNING_SERVICE;
  }
}
