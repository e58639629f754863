package io.shouyue.consent.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer is needed.
 *
 * @param before until when it may wait; set for {@link Kind#BEFORE} alone
 */
public record Due(Kind kind, @Nullable Instant before) {
  /** When the answer is due. */
  public enum Kind {
    /** Nothing waits for it. */
    NONE,
    /** A coming version wants it before it takes effect; until then all stays as it is. */
    BEFORE,
    /** A consent counts no longer until it is given anew. */
    NOW
  }

  static final Due NONE = new Due(Kind.NONE, null);
  static final Due NOW = new Due(Kind.NOW, null);

  static Due before(Instant instant) {
    return new Due(Kind.BEFORE, instant);
  }

  /** The more pressing of the two. */
  Due and(Due other) {
    if (kind != other.kind) {
      return kind.compareTo(other.kind) > 0 ? this : other;
    }
    boolean later = before != null && other.before != null && before.isAfter(other.before);
    return later ? other : this;
  }
}
