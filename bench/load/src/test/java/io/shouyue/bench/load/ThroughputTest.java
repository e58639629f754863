package io.shouyue.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThroughputTest {
  @Test
  void onlyGoodAnswersCount() {
    assertThat(new Throughput(3_000, 500, Duration.ofMillis(1_500)).perSecond()).isEqualTo(2_000);
  }
}
