package io.shouyue.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BeijingTest {
  @Test
  void aFewMinutesAfterFourInTheAfternoonUtcIsTheNextDay() {
    assertThat(Beijing.dayOf(Instant.parse("2026-09-10T16:05:00Z"))).isEqualTo("2026-09-11");
  }

  @Test
  void theEndOfADayIsTheNextMidnightAndNotPartOfIt() {
    Instant end = Beijing.endOf(LocalDate.parse("2026-10-08"));

    assertThat(end).isEqualTo("2026-10-08T16:00:00Z");
    assertThat(Beijing.dayOf(end)).isEqualTo("2026-10-09");
  }
}
