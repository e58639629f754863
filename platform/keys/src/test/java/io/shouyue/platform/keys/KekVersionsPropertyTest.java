package io.shouyue.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class KekVersionsPropertyTest {

  @Property
  void everyInstantSinceFindsTheVersionThatWrappedThen(
      @ForAll @Size(min = 1, max = 8) @UniqueElements List<@IntRange(max = 1000) Integer> rotations,
      @ForAll @IntRange(max = 1000) int since,
      @ForAll @IntRange(max = 500) int later) {
    TreeMap<Integer, Instant> made = new TreeMap<>();
    rotations.stream().sorted().forEach(at -> made.put(made.size() + 1, at(at)));
    KekVersions versions = new KekVersions(made);

    int oldest = versions.oldestInUseSince(at(since));

    int inUse =
        made.entrySet().stream()
            .filter(one -> !one.getValue().isAfter(at(since + later)))
            .mapToInt(one -> one.getKey())
            .max()
            .orElse(versions.oldest());
    assertThat(inUse).isGreaterThanOrEqualTo(oldest);
    assertThat(versions.oldestInUseSince(at(since + later))).isGreaterThanOrEqualTo(oldest);
  }

  private static Instant at(int second) {
    return Instant.ofEpochSecond(second);
  }
}
