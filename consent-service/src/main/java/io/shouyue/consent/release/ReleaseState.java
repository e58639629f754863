package io.shouyue.consent.release;

/** RECORDED → APPROVED_ONCE → APPROVED by another; RECORDED or APPROVED_ONCE → REFUSED. */
public enum ReleaseState {
  RECORDED,
  APPROVED_ONCE,
  /** The contact may be given. */
  APPROVED,
  REFUSED
}
