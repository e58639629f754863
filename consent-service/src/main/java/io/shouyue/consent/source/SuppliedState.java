package io.shouyue.consent.source;

/** TOLD → STOPPED by the person, or TOLD → ENDED by the supplier; supplied again, TOLD anew. */
public enum SuppliedState {
  TOLD,
  STOPPED,
  ENDED
}
