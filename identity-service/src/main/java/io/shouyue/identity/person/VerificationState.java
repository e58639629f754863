package io.shouyue.identity.person;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a verification, whole.
 *
 * <pre>
 * CREATED ──► CHECKING ──► VERIFIED | MISMATCH | NO_RECORD | REJECTED
 *                 │
 *                 ├──────► UNAVAILABLE   (no verdict; asking again is safe)
 *                 └──────► UNKNOWN       (asked and not answered; never asked twice)
 *                             └──► CHECKING (by our reference) | a verdict or UNAVAILABLE (by staff)
 * </pre>
 */
public enum VerificationState {
  /** The formats are right. The transaction that stores the claim leaves this state again. */
  CREATED,
  /** The claim is stored and the authority is being asked, or was when the process died. */
  CHECKING,
  /** All elements belong to one person. */
  VERIFIED,
  /** An element is another person's. */
  MISMATCH,
  /** The authority knows no such person. */
  NO_RECORD,
  /** The authority or the site's own rule refuses this identity. */
  REJECTED,
  /** No verdict was had, and nobody was charged for one. */
  UNAVAILABLE,
  /** The authority was asked and may have answered. */
  UNKNOWN;

  /** The states that may follow this one. */
  public Set<VerificationState> next() {
    return switch (this) {
      case CREATED -> EnumSet.of(CHECKING);
      case CHECKING -> EnumSet.of(VERIFIED, MISMATCH, NO_RECORD, REJECTED, UNAVAILABLE, UNKNOWN);
      case UNKNOWN -> EnumSet.of(CHECKING, MISMATCH, NO_RECORD, REJECTED, UNAVAILABLE);
      case VERIFIED, MISMATCH, NO_RECORD, REJECTED, UNAVAILABLE ->
          EnumSet.noneOf(VerificationState.class);
    };
  }

  /** Whether a verdict stands here, which the same question then always gets. */
  public boolean isVerdict() {
    return next().isEmpty() && this != UNAVAILABLE;
  }

  /**
   * Moves on.
   *
   * @throws IdentityException {@link IdentityError#ILLEGAL_MOVE}
   */
  public VerificationState to(VerificationState target) {
    if (!next().contains(target)) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    return target;
  }
}
