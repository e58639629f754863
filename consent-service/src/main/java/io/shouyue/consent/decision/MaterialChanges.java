package io.shouyue.consent.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The published material versions of one policy, in effect or to come. */
record MaterialChanges(List<Version> versions) {
  static final MaterialChanges NONE = new MaterialChanges(List.of());

  /**
   * One of them, and the instant from which it holds.
   *
   * @param purposes whose consent it wants anew; {@code *} for every one
   */
  record Version(int number, Instant from, Set<String> purposes) {
    private static final String EVERY = "*";

    Version {
      purposes = Set.copyOf(purposes);
    }

    boolean concerns(String purpose, int givenUnder) {
      return number > givenUnder && (purposes.contains(EVERY) || purposes.contains(purpose));
    }
  }

  MaterialChanges {
    versions = List.copyOf(versions);
  }

  /** Whether a version holds at that instant that wants a consent of that older version anew. */
  boolean overtake(String purpose, int version, Instant now) {
    return versions.stream()
        .anyMatch(change -> change.concerns(purpose, version) && !change.from().isAfter(now));
  }

  /** When the next one takes effect that wants it anew; null when none is published. */
  @Nullable Instant nextAfter(String purpose, int version, Instant now) {
    return versions.stream()
        .filter(change -> change.concerns(purpose, version))
        .map(Version::from)
        .filter(from -> from.isAfter(now))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
