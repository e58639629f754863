package io.shouyue.consent.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published material versions of one policy, in effect or to come. */
record MaterialChanges(List<Version> versions) {
  static final MaterialChanges NONE = new MaterialChanges(List.of());

  /** One of them, and the instant from which it holds. */
  record Version(int number, Instant from) {}

  MaterialChanges {
    versions = List.copyOf(versions);
  }

  /** Whether a material version newer than that one holds at that instant. */
  boolean overtake(int version, Instant now) {
    return versions.stream()
        .anyMatch(change -> change.number() > version && !change.from().isAfter(now));
  }

  /** When the next one that is newer takes effect; null when none is published. */
  @Nullable Instant nextAfter(int version, Instant now) {
    return versions.stream()
        .filter(change -> change.number() > version)
        .map(Version::from)
        .filter(from -> from.isAfter(now))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
