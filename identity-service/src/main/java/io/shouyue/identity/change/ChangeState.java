package io.shouyue.identity.change;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a change, whole.
 *
 * <pre>
 * OPEN ──► ALLOWED ──► DONE
 *   │         └──────► EXPIRED   (no new verification in time)
 *   └──► REFUSED | EXPIRED
 * </pre>
 */
public enum ChangeState {
  /** Asked for; the old identity still counts alone. */
  OPEN,
  /** Proved, or let by a second person; another identity may now be verified. */
  ALLOWED,
  /** Another identity counts. */
  DONE,
  /** Not let, or taken back. */
  REFUSED,
  /** Nothing came of it in time. */
  EXPIRED;

  /** The states that may follow this one. */
  public Set<ChangeState> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(ALLOWED, REFUSED, EXPIRED);
      case ALLOWED -> EnumSet.of(DONE, REFUSED, EXPIRED);
      case DONE, REFUSED, EXPIRED -> EnumSet.noneOf(ChangeState.class);
    };
  }

  /**
   * Moves on.
   *
   * @throws IdentityException {@link IdentityError#ILLEGAL_MOVE}
   */
  public ChangeState to(ChangeState target) {
    if (!next().contains(target)) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    return target;
  }
}
