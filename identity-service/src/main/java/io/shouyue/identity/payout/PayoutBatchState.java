package io.shouyue.identity.payout;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;

/**
 * The life of a batch, whole: {@code MADE ──► APPROVED ──► CLOSED}. Only an approved batch has a
 * file; it closes with the result of its last line.
 */
public enum PayoutBatchState {
  /** Its lines are fixed; another person has to approve. */
  MADE,
  /** The file may be fetched and results imported. */
  APPROVED,
  /** Every line has its result. */
  CLOSED;

  /**
   * Refuses unless the batch is in {@code wanted}.
   *
   * @throws IdentityException {@link IdentityError#ILLEGAL_MOVE}
   */
  void require(PayoutBatchState wanted) {
    if (this != wanted) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
  }
}
