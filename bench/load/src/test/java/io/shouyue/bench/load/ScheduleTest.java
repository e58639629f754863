package io.shouyue.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  @Test
  void callsAreMeantToStartEvenly() {
    Schedule schedule = Schedule.of(1_000, 4, Duration.ofSeconds(2));

    assertThat(schedule.calls()).isEqualTo(8);
    assertThat(schedule.intended(0)).isEqualTo(1_000);
    assertThat(schedule.intended(1)).isEqualTo(250_001_000);
    assertThat(schedule.intended(7)).isEqualTo(1_750_001_000);
  }

  @Test
  void roundingDoesNotAddUp() {
    Schedule thirds = Schedule.of(0, 3, Duration.ofHours(1));

    assertThat(thirds.intended(3 * 3_600)).isEqualTo(Duration.ofHours(1).toNanos());
  }

  @Test
  void aPartOfACallIsNoCall() {
    assertThat(Schedule.calls(0.9, Duration.ofSeconds(1))).isZero();
    assertThat(Schedule.calls(1.5, Duration.ofSeconds(1))).isEqualTo(1);
  }

  @Test
  void aRateMustBePositive() {
    assertThatThrownBy(() -> Schedule.of(0, 0, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Schedule.of(0, Double.NaN, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
