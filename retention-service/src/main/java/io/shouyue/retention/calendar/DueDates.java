package io.shouyue.retention.calendar;

import io.shouyue.platform.time.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * Counts periods by the Civil Code: the day of the event is not counted (201), a month ends on the
 * corresponding day or its last (202), and a duty whose last day is off ends with the next working
 * day (203). Days are Beijing's; ends are exclusive instants. Within a desk's hours the close of
 * business ends the day (203).
 */
public final class DueDates {

  private final LegalCalendar calendar;

  public DueDates(LegalCalendar calendar) {
    this.calendar = calendar;
  }

  /** Last day to do something: the last day may roll to the next working day. */
  public DueDate toAct(Instant start, Span span) {
    return switch (span.unit()) {
      case MINUTE, HOUR -> moments(start, span);
      case BUSINESS_HOUR -> BusinessHours.after(calendar, start, span.amount());
      case WORKING_DAY -> workingDays(Beijing.dayOf(start), span.amount());
      case DAY, MONTH, YEAR -> rolled(Beijing.dayOf(start), lastDay(Beijing.dayOf(start), span));
    };
  }

  /** Last day to keep something: never rolls, so nothing is kept a day too long or too short. */
  public DueDate toKeep(Instant start, Span span) {
    return switch (span.unit()) {
      case MINUTE, HOUR -> moments(start, span);
      case BUSINESS_HOUR -> BusinessHours.after(calendar, start, span.amount());
      case WORKING_DAY -> workingDays(Beijing.dayOf(start), span.amount());
      case DAY, MONTH, YEAR -> plain(Beijing.dayOf(start), lastDay(Beijing.dayOf(start), span));
    };
  }

  /** A last day that somebody named: it counts as it stands, and never rolls. */
  public DueDate until(Instant start, LocalDate last) {
    return plain(Beijing.dayOf(start), last);
  }

  private DueDate moments(Instant start, Span span) {
    ChronoUnit unit = span.unit() == SpanUnit.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.HOURS;
    Instant due = start.plus(span.amount(), unit);
    LocalDate first = Beijing.dayOf(start);
    LocalDate last = Beijing.dayOf(due);
    DayCount count = new DayCount(calendar);
    first.datesUntil(last.plusDays(1)).forEach(count::asCalendarDay);
    return count.endingAt(last, last, due);
  }

  /** The last day is looked up; the days before it are counted out only for who wants to see. */
  private DueDate workingDays(LocalDate start, int amount) {
    OptionalLong found = calendar.worked().after(start.toEpochDay(), amount);
    if (found.isEmpty()) {
      return countedOut(start, amount);
    }
    LocalDate last = LocalDate.ofEpochDay(found.getAsLong());
    boolean settled = calendar.worked().isSettled(start.toEpochDay(), found.getAsLong());
    return new DueDate(
        last, last, Beijing.endOf(last), !settled, () -> countedOut(start, amount).days());
  }

  private DueDate countedOut(LocalDate start, int amount) {
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
    if (last.isAfter(start)) {
      start.plusDays(1).datesUntil(last.plusDays(1)).forEach(count::asCalendarDay);
    }
    return count;
  }

  private static LocalDate lastDay(LocalDate start, Span span) {
    return switch (span.unit()) {
      case DAY -> start.plusDays(span.amount());
      case MONTH -> start.plusMonths(span.amount());
      case YEAR -> start.plusYears(span.amount());
      case MINUTE, HOUR, BUSINESS_HOUR, WORKING_DAY ->
          throw new IllegalArgumentException("not counted in days");
    };
  }
}
