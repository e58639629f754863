package io.shouyue.retention.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.promise.ClockState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
  private static final Instant DUE = START.plusSeconds(3600);

  @Test
  void theDueInstantItselfIsTooLate() {
    assertThat(deadline(null, null).stateAt(DUE.minusMillis(1))).isEqualTo(ClockState.RUNNING);
    assertThat(deadline(null, null).stateAt(DUE)).isEqualTo(ClockState.BROKEN);
    assertThat(deadline(DUE, null).stateAt(DUE)).isEqualTo(ClockState.BROKEN);
  }

  @Test
  void whatWasMetInTimeStaysKept() {
    Deadline met = deadline(DUE.minusMillis(1), null);
    assertThat(met.stateAt(DUE.plusSeconds(9_999))).isEqualTo(ClockState.KEPT);
  }

  @Test
  void whatStandsStillIsNotMissedMeanwhile() {
    Deadline still = deadline(null, START.plusSeconds(60));
    assertThat(still.stateAt(DUE.plusSeconds(9_999))).isEqualTo(ClockState.RUNNING);
  }

  private static Deadline deadline(@Nullable Instant metAt, @Nullable Instant pausedAt) {
    return new Deadline(
        "tck_x", "respond", Span.minutes(60), START, DUE, false, metAt, pausedAt, false);
  }
}
