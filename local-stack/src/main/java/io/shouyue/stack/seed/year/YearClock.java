package io.shouyue.stack.seed.year;

import java.time.Instant;

/** The legal clock as the year is played: it stands on a day of the plan. */
public interface YearClock {
  /** The day on which it stands; {@link YearPlan#LENGTH} is today. */
  int day();

  /** The legal instant. */
  Instant now();

  /**
   * Lets time pass until that day, while every scheduler rests.
   *
   * @param day not before {@link #day()}
   */
  void goTo(int day);
}
