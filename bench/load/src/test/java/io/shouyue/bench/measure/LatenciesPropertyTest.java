package io.shouyue.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LatenciesPropertyTest {
  @Property
  void atLeastThatShareOfTheCallsIsNotSlower(
      @ForAll @Size(min = 1, max = 200) long @LongRange(min = 0, max = 1_000) [] nanos,
      @ForAll @DoubleRange(min = 0, minIncluded = false, max = 100) double percent) {
    long value = Latencies.of(nanos).percentile(percent);

    long notSlower = Arrays.stream(nanos).filter(nano -> nano <= value).count();
    assertThat(notSlower).isGreaterThanOrEqualTo((long) Math.ceil(percent / 100 * nanos.length));
    assertThat(nanos).contains(value);
  }
}
