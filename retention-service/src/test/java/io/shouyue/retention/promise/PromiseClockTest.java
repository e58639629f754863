package io.shouyue.retention.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.DueDates;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PromiseClockTest {

  private static final Instant RECEIVED = Instant.parse("2026-11-20T02:00:00Z");
  private static final Instant DUE = Instant.parse("2026-12-11T16:00:00Z");

  private final DueDates dates = new DueDates(CalendarFiles.load());
  private final Promise promise = PromiseFile.load().find("answered-15wd").orElseThrow();
  private final PromiseClock running =
      PromiseClock.waiting(promise).startedAt(RECEIVED, promise, dates);

  @Test
  void waitsUntilItsStart() {
    PromiseClock clock = PromiseClock.waiting(promise);
    assertThat(clock.stateAt(RECEIVED)).isEqualTo(ClockState.WAITING);
    assertThat(clock.due()).isNull();
  }

  @Test
  void runsToTheExclusiveEndOfItsLastDay() {
    assertThat(running.due()).isEqualTo(DUE);
    assertThat(running.stateAt(DUE.minusNanos(1))).isEqualTo(ClockState.RUNNING);
    assertThat(running.remainingAt(DUE.minusSeconds(60))).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void isBrokenAtTheInstantItIsDue() {
    assertThat(running.stateAt(DUE)).isEqualTo(ClockState.BROKEN);
  }

  @Test
  void isKeptWhenStoppedInTime() {
    PromiseClock kept = running.stoppedAt(DUE.minusNanos(1));
    assertThat(kept.stateAt(DUE.plusSeconds(1))).isEqualTo(ClockState.KEPT);
  }

  @Test
  void stoppingLateDoesNotMend() {
    assertThat(running.stoppedAt(DUE).stateAt(DUE)).isEqualTo(ClockState.BROKEN);
  }

  @Test
  void withdrawalDoesNotHideABreach() {
    assertThat(running.mootAt(DUE).outcome()).isEqualTo(ClockState.BROKEN);
    assertThat(running.mootAt(RECEIVED).outcome()).isEqualTo(ClockState.MOOT);
  }

  @Test
  void startingTwiceKeepsTheFirstStart() {
    assertThat(running.startedAt(RECEIVED.plusSeconds(999), promise, dates)).isEqualTo(running);
  }

  @Test
  void reopeningRunsOnFromTheOldStart() {
    PromiseClock again = running.stoppedAt(RECEIVED.plusSeconds(60)).resumed();
    assertThat(again.due()).isEqualTo(DUE);
    assertThat(again.stateAt(RECEIVED.plusSeconds(90))).isEqualTo(ClockState.RUNNING);
  }
}
