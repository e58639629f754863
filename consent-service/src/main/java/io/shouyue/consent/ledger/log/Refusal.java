package io.shouyue.consent.ledger.log;

/** Why the sequencer signs nothing. Each is the operator's to look into (docs/ledger.md). */
public enum Refusal {
  /** Something is published, and the file with the last checkpoint is gone. */
  KEPT_MISSING,
  /** That file holds no checkpoint. */
  KEPT_UNREADABLE,
  /** That file holds the checkpoint of a log that was never here. */
  KEPT_FOREIGN,
  /** That file holds a checkpoint that this log's key did not sign. */
  KEPT_FALSE,
  /** The tree is not one that the kept checkpoint is a prefix of: history was rewritten. */
  FORK,
  /** The key store's signature does not verify under the log's key. */
  SIGNATURE_FALSE,
  /** Fewer witnesses cosigned than must. */
  WITNESSES_MISSING
}
