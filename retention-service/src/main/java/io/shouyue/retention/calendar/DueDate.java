package io.shouyue.retention.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a period ends, and why.
 *
 * @param target the day without the last-day-on-holiday rule
 * @param dueDate last legal day, in Beijing
 * @param due first instant after it: done before {@code due} is done in time
 * @param provisional rests on a day whose year has no notice yet
 * @param days every day from the start to {@code dueDate}
 */
public record DueDate(
    LocalDate target, LocalDate dueDate, Instant due, boolean provisional, List<CountedDay> days) {

  public DueDate {
    days = List.copyOf(days);
  }
}
