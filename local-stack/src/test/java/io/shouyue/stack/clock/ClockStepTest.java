package io.shouyue.stack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockStepTest {
  @Test
  void daysHoursAndMinutesAreUnderstood() {
    assertThat(ClockStep.parse("+366d")).isEqualTo(Duration.ofDays(366));
    assertThat(ClockStep.parse("+36h")).isEqualTo(Duration.ofHours(36));
    assertThat(ClockStep.parse("+90m")).isEqualTo(Duration.ofMinutes(90));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1d", "1d", "+1y", "+d", "+1.5d", "", "+999999d"})
  void nothingElseMovesTheClock(String text) {
    assertThatThrownBy(() -> ClockStep.parse(text))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("forward");
  }
}
