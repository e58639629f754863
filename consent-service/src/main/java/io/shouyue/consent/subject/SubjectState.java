package io.shouyue.consent.subject;

import java.util.Set;

/**
 * How far a subject's life has gone. Owned by retention-service, told to us.
 *
 * <pre>ACTIVE → CANCELLED → HELD → ERASED, or CANCELLED → ERASED</pre>
 */
public enum SubjectState {
  ACTIVE,
  CANCELLED,
  HELD,
  ERASED;

  /** Whether the move is legal; staying where one is always is. */
  public boolean mayBecome(SubjectState next) {
    return next == this || next().contains(next);
  }

  private Set<SubjectState> next() {
    return switch (this) {
      case ACTIVE -> Set.of(CANCELLED);
      case CANCELLED -> Set.of(HELD, ERASED);
      case HELD -> Set.of(ERASED);
      case ERASED -> Set.of();
    };
  }
}
