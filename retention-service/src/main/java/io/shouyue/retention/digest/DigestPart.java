package io.shouyue.retention.digest;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The two looks at the desk on a working day. */
enum DigestPart {
  MORNING(LocalTime.of(9, 30)),
  EVENING(LocalTime.of(17, 30));

  private final LocalTime from;

  DigestPart(LocalTime from) {
    this.from = from;
  }

  /** The one whose time has come last today; empty before the first. */
  static Optional<DigestPart> at(LocalTime now) {
    return Arrays.stream(values())
        .filter(part -> !now.isBefore(part.from))
        .max(Comparator.comparing(part -> part.from));
  }
}
