package io.shouyue.retention.hold;

/** Where a hold stands. */
public enum HoldState {
  /** Its lines are known, the other services are being told. */
  OPENING,
  RUNNING,
  /** Its last day is over and the data are anonymised. */
  ENDED
}
