package io.shouyue.identity.subject;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;

/**
 * The life of a subject, whole. retention-service owns it; this service is told.
 *
 * <pre>
 * ACTIVE ──► CANCELLED ──► HELD ──► ERASED
 *                │                    ▲
 *                └────────────────────┘   (nothing has a basis to be held)
 * </pre>
 */
public enum SubjectState {
  /** Everything is possible. */
  ACTIVE,
  /** Signing in has ended; the data await the decision what is held. */
  CANCELLED,
  /** Data with a basis are stored and protected, nothing else. */
  HELD,
  /** Anonymised; the id answers 410. */
  ERASED;

  /** Whether {@code target} may follow this state. A step repeated in its own state is fine. */
  public boolean mayBecome(SubjectState target) {
    return target == this
        || switch (this) {
          case ACTIVE -> target == CANCELLED;
          case CANCELLED -> target == HELD || target == ERASED;
          case HELD -> target == ERASED;
          case ERASED -> false;
        };
  }

  /** Refuses unless data may be read: 403 {@code held}, 410 {@code erased}. */
  public void requireReadable() {
    switch (this) {
      case ACTIVE, CANCELLED -> {}
      case HELD -> throw new IdentityException(IdentityError.HELD);
      case ERASED -> throw new DomainException(CommonError.ERASED);
    }
  }

  /** Refuses unless data may be added: as reading, and 409 {@code subject-cancelled}. */
  public void requireActive() {
    requireReadable();
    if (this == CANCELLED) {
      throw new IdentityException(IdentityError.SUBJECT_CANCELLED);
    }
  }
}
