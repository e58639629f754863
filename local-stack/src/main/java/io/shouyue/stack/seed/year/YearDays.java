package io.shouyue.stack.seed.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;

/**
 * The days on which the demo site's year has anything happen: every fifth, because each stop of the
 * clock costs time, and each of the last forty, because those are looked at day by day.
 */
final class YearDays {
  private static final int STEP = 5;
  private static final int CANCELLATIONS = 10;
  private static final int DAILY_FROM = YearPlan.LENGTH - 40;

  /** How busy the months are, the first being the one a year ago: a shop that grows. */
  private static final int[] BUSY = {9, 8, 6, 5, 7, 7, 8, 11, 8, 8, 9, 10, 12};

  private static final int BUSIEST = 12;
  private static final int DAYS_A_MONTH = 30;

  private final LocalDate today;
  private final Random random;

  YearDays(LocalDate today, Random random) {
    this.today = today;
    this.random = random;
  }

  /** The last day on which something may happen that is not after this one. */
  static int notAfter(int day) {
    int within = Math.clamp(day, 0, YearPlan.LENGTH);
    return within >= DAILY_FROM ? within : within / STEP * STEP;
  }

  /** The first day on which something may happen that is not before this one. */
  static int notBefore(int day) {
    int floor = notAfter(day);
    return floor >= day ? floor : floor + STEP;
  }

  /** Some day up to that one, more likely in a busy month. */
  int some(int last) {
    int day;
    do {
      day = random.nextInt(last + 1);
    } while (BUSY[day / DAYS_A_MONTH] <= random.nextInt(BUSIEST));
    return notAfter(day);
  }

  /** The next of the days on which the officer grants cancellations: one every ten days or so. */
  int cancellationsAfter(int day) {
    int next = day / CANCELLATIONS * CANCELLATIONS + CANCELLATIONS;
    while (isWeekend(next)) {
      next = notBefore(next + 1);
    }
    return Math.min(next, YearPlan.LENGTH);
  }

  /** The last day not after this one on which staff work, but no day before {@code first}. */
  int atWork(int day, int first) {
    int on = notAfter(day);
    while (on > first && isWeekend(on)) {
      on = notAfter(on - 1);
    }
    return Math.max(on, first);
  }

  private boolean isWeekend(int day) {
    DayOfWeek weekday = today.minusDays(YearPlan.LENGTH - (long) day).getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }
}
