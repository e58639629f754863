package io.shouyue.retention.calendar;

/** Where the calendar of now comes from; it may be another one at each call. */
@FunctionalInterface
public interface CalendarInForce {

  LegalCalendar current();
}
