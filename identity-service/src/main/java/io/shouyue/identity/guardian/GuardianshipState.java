package io.shouyue.identity.guardian;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a guardianship, whole.
 *
 * <pre>
 * INVITED ──► ACTIVE ──► ENDED   (revoked, by order, or on the day after the 14th birthday)
 *    ├──────► REFUSED
 *    └──────► ENDED              (the invitation ran out or was taken back)
 * </pre>
 */
public enum GuardianshipState {
  /** Waits for the guardian. */
  INVITED,
  /** The guardian is verified, has stated the relation, and acts for the child. */
  ACTIVE,
  /** The guardian said no. */
  REFUSED,
  /** Over. */
  ENDED;

  /** The states that may follow this one. */
  public Set<GuardianshipState> next() {
    return switch (this) {
      case INVITED -> EnumSet.of(ACTIVE, REFUSED, ENDED);
      case ACTIVE -> EnumSet.of(ENDED);
      case REFUSED, ENDED -> EnumSet.noneOf(GuardianshipState.class);
    };
  }

  /**
   * Moves on.
   *
   * @throws IdentityException {@link IdentityError#ILLEGAL_MOVE}
   */
  public GuardianshipState to(GuardianshipState target) {
    if (!next().contains(target)) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    return target;
  }
}
