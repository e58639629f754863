package io.shouyue.retention.erasure;

/** Where a plan stands. */
public enum ErasurePhase {
  /** Service stops; what has no basis is erased. */
  CANCEL,
  /** Waiting for the hold's last day to be over. */
  HOLD,
  /** What was held is anonymised and certified. */
  END,
  /** Waiting for the evidence period, then destroying the evidence. */
  EVIDENCE,
  DONE
}
