package io.shouyue.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void percentilesAreValuesThatWereMeasured() {
    Latencies hundred = Latencies.of(LongStream.rangeClosed(1, 100).toArray());

    assertThat(hundred.percentile(50)).isEqualTo(50);
    assertThat(hundred.percentile(95)).isEqualTo(95);
    assertThat(hundred.percentile(99)).isEqualTo(99);
    assertThat(hundred.percentile(99.1)).isEqualTo(100);
    assertThat(hundred.slowest()).isEqualTo(100);
  }

  @Test
  void oneCallIsEveryPercentile() {
    Latencies one = Latencies.of(new long[] {7});

    assertThat(one.percentile(1)).isEqualTo(7);
    assertThat(one.percentile(99)).isEqualTo(7);
  }

  @Test
  void theOrderOfTheCallsDoesNotMatterAndTheirArrayIsLeftAlone() {
    long[] measured = {3, 1, 2};

    assertThat(Latencies.of(measured).percentile(50)).isEqualTo(2);
    assertThat(measured).containsExactly(3, 1, 2);
  }

  @Test
  void withoutCallsThereIsNoPercentile() {
    assertThatThrownBy(() -> Latencies.of(new long[0]).percentile(50))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void zeroIsNoPercentile() {
    assertThatThrownBy(() -> Latencies.of(new long[] {1}).percentile(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
