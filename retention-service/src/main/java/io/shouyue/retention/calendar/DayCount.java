package io.shouyue.retention.calendar;

import io.shouyue.platform.time.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the days of one count with their reasons, and whether it rests on unsettled days. */
final class DayCount {

  private final LegalCalendar calendar;
  private final List<CountedDay> days = new ArrayList<>();
  private boolean provisional;

  DayCount(LegalCalendar calendar) {
    this.calendar = calendar;
  }

  void asStart(LocalDate date) {
    add(calendar.on(date), false, DayReason.START);
  }

  void asCalendarDay(LocalDate date) {
    add(calendar.on(date), true, DayReason.CALENDAR_DAY);
  }

  /** Counts the day if it is worked, and says whether it was. */
  boolean asWorkingDay(LocalDate date) {
    LegalDay day = restsOn(date);
    add(day, day.isWorked(), DayReason.of(day.kind()));
    return day.isWorked();
  }

  void asDayOff(LocalDate date) {
    LegalDay day = restsOn(date);
    add(day, false, DayReason.of(day.kind()));
  }

  void asRolledTo(LocalDate date) {
    add(restsOn(date), false, DayReason.ROLLED_TO);
  }

  /** Notes that the result would change if this day's kind did. */
  LegalDay restsOn(LocalDate date) {
    LegalDay day = calendar.on(date);
    provisional |= !day.settled();
    return day;
  }

  DueDate ending(LocalDate target, LocalDate dueDate) {
    return endingAt(target, dueDate, Beijing.endOf(dueDate));
  }

  DueDate endingAt(LocalDate target, LocalDate dueDate, Instant due) {
    return new DueDate(target, dueDate, due, provisional, () -> days);
  }

  private void add(LegalDay day, boolean counted, DayReason why) {
    days.add(new CountedDay(day.date(), counted, why, day.holiday()));
  }
}
