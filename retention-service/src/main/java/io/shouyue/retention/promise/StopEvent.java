package io.shouyue.retention.promise;

/** What keeps a promise when it comes in time. */
public enum StopEvent {
  /** A substantive answer; never an acknowledgement or a question back. */
  ANSWERED,
  /** Every source has done what was granted. */
  EXECUTED,
  /** The requester was told which proof of identity is missing. */
  PROOF_ASKED
}
