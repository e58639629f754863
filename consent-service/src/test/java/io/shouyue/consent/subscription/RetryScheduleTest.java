package io.shouyue.consent.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  @Test
  void delaysGrowForThreeDaysAndThenItIsOver() {
    Random random = new Random(7);
    Duration total = Duration.ZERO;
    for (int attempt = 1; attempt <= 9; attempt++) {
      total = total.plus(RetrySchedule.after(attempt, random).orElseThrow());
    }

    assertThat(total).isBetween(Duration.ofHours(75), Duration.ofHours(84));
    assertThat(RetrySchedule.after(10, random)).isEqualTo(Optional.empty());
  }

  @Test
  void firstRetryComesAfterFiveSecondsAndAtMostATenthMore() {
    assertThat(RetrySchedule.after(1, new Random(1)).orElseThrow())
        .isBetween(Duration.ofSeconds(5), Duration.ofMillis(5_500));
  }
}
