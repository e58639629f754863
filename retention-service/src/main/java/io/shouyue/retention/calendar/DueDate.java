package io.shouyue.retention.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** When a period ends, and why. */
public final class DueDate {

  private final LocalDate target;
  private final LocalDate dueDate;
  private final Instant due;
  private final boolean provisional;
  private final Supplier<List<CountedDay>> explanation;

  DueDate(
      LocalDate target,
      LocalDate dueDate,
      Instant due,
      boolean provisional,
      Supplier<List<CountedDay>> explanation) {
    this.target = target;
    this.dueDate = dueDate;
    this.due = due;
    this.provisional = provisional;
    this.explanation = explanation;
  }

  /** The day without the last-day-on-holiday rule. */
  public LocalDate target() {
    return target;
  }

  /** The last legal day, in Beijing. */
  public LocalDate dueDate() {
    return dueDate;
  }

  /** The first instant after it: done before is done in time. */
  public Instant due() {
    return due;
  }

  /** Whether it rests on a day whose year has no notice yet. */
  public boolean provisional() {
    return provisional;
  }

  /** Each day with the reason why it was counted or not; put together when it is asked for. */
  public List<CountedDay> days() {
    return List.copyOf(explanation.get());
  }
}
