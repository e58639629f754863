package io.shouyue.platform.keys;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The kept versions of one KEK.
 *
 * @param made when each was made, system time; never empty
 */
public record KekVersions(NavigableMap<Integer, Instant> made) {
  public KekVersions {
    made = new TreeMap<>(made);
    if (made.isEmpty()) {
      throw new IllegalArgumentException("a KEK has a version");
    }
  }

  public int oldest() {
    return made.firstKey();
  }

  public int newest() {
    return made.lastKey();
  }

  /** Since when nothing new is wrapped by that version; empty for the newest. */
  public Optional<Instant> supersededAt(int version) {
    return Optional.ofNullable(made.higherEntry(version)).map(Map.Entry::getValue);
  }

  /** The oldest version that was still the newest at {@code since} or came later. */
  public int oldestInUseSince(Instant since) {
    return made.keySet().stream()
        .filter(version -> supersededAt(version).filter(end -> !end.isAfter(since)).isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
