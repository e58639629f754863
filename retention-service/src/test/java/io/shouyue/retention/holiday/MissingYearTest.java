package io.shouyue.retention.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.calendar.CalendarFiles;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingYearTest {

  @ParameterizedTest(name = "on {0} the missing year is {1}")
  @CsvSource({
    "2025-10-25,",
    "2026-10-24,",
    "2026-10-25,2027",
    "2026-12-31,2027",
    "2027-01-01,2027",
    "2028-03-01,2028",
  })
  void alarmBeginsOnTheTwentyFifthOfOctober(LocalDate today, Integer missing) {
    assertThat(MissingYear.on(today, CalendarFiles.load()).orElse(null)).isEqualTo(missing);
  }
}
