package io.shouyue.retention.holiday;

import io.shouyue.retention.calendar.LegalCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Notices came out between 25 October and 12 November of the year before. From the first of these
 * days a missing one is an alarm: due dates already reach into the new year.
 */
final class MissingYear {

  private static final MonthDay ALARM = MonthDay.of(10, 25);

  private MissingYear() {}

  static Optional<Integer> on(LocalDate today, LegalCalendar calendar) {
    int year = today.getYear();
    if (calendar.noticeOf(year).isEmpty()) {
      return Optional.of(year);
    }
    boolean late = !MonthDay.from(today).isBefore(ALARM);
    return late && calendar.noticeOf(year + 1).isEmpty() ? Optional.of(year + 1) : Optional.empty();
  }
}
