package io.shouyue.identity.face;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a face check, whole.
 *
 * <pre>
 * CREATED ──► CONSENTED ──► IMAGES ──► LIVENESS ──► VERIFIED | FAILED
 *    │            │            │           │
 *    └────────────┴────────────┴───────────┴──────► EXPIRED      (the deadline of the images)
 *                                                   ALTERNATIVE  (the person takes another way)
 * </pre>
 */
public enum FaceState {
  /** The formats are right. */
  CREATED,
  /** Both separate consents are recorded; the photos are waited for. */
  CONSENTED,
  /** Both sides of the card are there. */
  IMAGES,
  /** A session is open, or was. */
  LIVENESS,
  /** A living person, and the one of the document. */
  VERIFIED,
  /** A verdict against it. */
  FAILED,
  /** No verdict in time. */
  EXPIRED,
  /** Another way was taken; nothing else changes. */
  ALTERNATIVE;

  /** The states that may follow this one. */
  public Set<FaceState> next() {
    return switch (this) {
      case CREATED -> EnumSet.of(CONSENTED, EXPIRED, ALTERNATIVE);
      case CONSENTED -> EnumSet.of(IMAGES, EXPIRED, ALTERNATIVE);
      case IMAGES -> EnumSet.of(LIVENESS, EXPIRED, ALTERNATIVE);
      case LIVENESS -> EnumSet.of(VERIFIED, FAILED, EXPIRED, ALTERNATIVE);
      case VERIFIED, FAILED, EXPIRED, ALTERNATIVE -> EnumSet.noneOf(FaceState.class);
    };
  }

  /** Whether nothing follows any more; then the images are gone. */
  public boolean isEnd() {
    return next().isEmpty();
  }

  /**
   * Moves on.
   *
   * @throws IdentityException {@link IdentityError#ILLEGAL_MOVE}
   */
  public FaceState to(FaceState target) {
    if (!next().contains(target)) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    return target;
  }
}
