package io.shouyue.retention.calendar;

import io.shouyue.platform.time.Beijing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Counts hours of a desk that is open from 9:30 to 18:00 in Beijing on working days, make-up days
 * among them. What comes in outside begins with the next opening.
 */
final class BusinessHours {

  static final LocalTime OPENS = LocalTime.of(9, 30);
  static final LocalTime CLOSES = LocalTime.of(18, 0);

  private BusinessHours() {}

  static DueDate after(LegalCalendar calendar, Instant start, int hours) {
    DayCount count = new DayCount(calendar);
    Duration left = Duration.ofHours(hours);
    LocalDate day = Beijing.dayOf(start);
    Instant from = start;
    while (true) {
      from = latest(from, at(day, OPENS));
      Duration open = openOn(calendar, day, from);
      if (open.isZero() && calendar.isWorkingDay(day)) {
        count.asStart(day); // came in after closing
      } else {
        count.asWorkingDay(day);
      }
      if (left.compareTo(open) <= 0) {
        return count.endingAt(day, day, from.plus(left));
      }
      left = left.minus(open);
      day = day.plusDays(1);
    }
  }

  private static Duration openOn(LegalCalendar calendar, LocalDate day, Instant from) {
    Instant closes = at(day, CLOSES);
    boolean closed = !calendar.isWorkingDay(day) || !from.isBefore(closes);
    return closed ? Duration.ZERO : Duration.between(from, closes);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Beijing.ZONE).toInstant();
  }
}
