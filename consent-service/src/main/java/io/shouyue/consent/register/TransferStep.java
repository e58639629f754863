package io.shouyue.consent.register;

/** What a transfer does with everybody. */
enum TransferStep {
  /** Says who takes over, and when. */
  TELL,
  /** Ends consents by which the successor is not bound. */
  END
}
