package io.shouyue.retention.calendar;

import io.shouyue.platform.time.Beijing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts periods by the Civil Code: the day of the event is not counted (201), a month ends on the
 * corresponding day or its last (202), and a duty whose last day is off ends with the next working
 * day (203). Days are Beijing's; ends are exclusive instants.
 */
public final class DueDates {

  private final LegalCalendar calendar;

  public DueDates(LegalCalendar calendar) {
    this.calendar = calendar;
  }

  /** Last day to do something: the last day may roll to the next working day. */
  public DueDate toAct(Instant start, Span span) {
    return switch (span.unit()) {
      case HOUR -> hours(start, span.amount());
      case WORKING_DAY -> workingDays(Beijing.dayOf(start), span.amount());
      case DAY, MONTH -> rolled(Beijing.dayOf(start), lastDay(Beijing.dayOf(start), span));
    };
  }

  /** Last day to keep something: never rolls, so nothing is kept a day too long or too short. */
  public DueDate toKeep(Instant start, Span span) {
    return switch (span.unit()) {
      case HOUR -> hours(start, span.amount());
      case WORKING_DAY -> workingDays(Beijing.dayOf(start), span.amount());
      case DAY, MONTH -> plain(Beijing.dayOf(start), lastDay(Beijing.dayOf(start), span));
    };
  }

  private DueDate hours(Instant start, int amount) {
    Instant due = start.plus(Duration.ofHours(amount));
    LocalDate first = Beijing.dayOf(start);
    LocalDate last = Beijing.dayOf(due);
    DayCount count = new DayCount(calendar);
    first.datesUntil(last.plusDays(1)).forEach(count::asCalendarDay);
    return count.endingAt(last, last, due);
  }

  private DueDate workingDays(LocalDate start, int amount) {
    DayCount count = new DayCount(calendar);
    count.asStart(start);
    LocalDate day = start;
    int left = amount;
    while (left > 0) {
      day = day.plusDays(1);
      if (count.asWorkingDay(day)) {
        left--;
      }
    }
    return count.ending(day, day);
  }

  private DueDate plain(LocalDate start, LocalDate last) {
    return calendarDays(start, last).ending(last, last);
  }

  private DueDate rolled(LocalDate start, LocalDate target) {
    DayCount count = calendarDays(start, target);
    count.restsOn(target);
    if (calendar.isWorkingDay(target)) {
      return count.ending(target, target);
    }
    LocalDate day = target.plusDays(1);
    while (!calendar.isWorkingDay(day)) {
      count.asDayOff(day);
      day = day.plusDays(1);
    }
    count.asRolledTo(day);
    return count.ending(target, day);
  }

  private DayCount calendarDays(LocalDate start, LocalDate last) {
    DayCount count = new DayCount(calendar);
    count.asStart(start);
    start.plusDays(1).datesUntil(last.plusDays(1)).forEach(count::asCalendarDay);
    return count;
  }

  private static LocalDate lastDay(LocalDate start, Span span) {
    return switch (span.unit()) {
      case DAY -> start.plusDays(span.amount());
      case MONTH -> start.plusMonths(span.amount());
      case HOUR, WORKING_DAY -> throw new IllegalArgumentException("not counted in days");
    };
  }
}
