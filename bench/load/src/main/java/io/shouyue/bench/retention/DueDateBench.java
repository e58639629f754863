package io.shouyue.bench.retention;

import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.calendar.Span;
import io.shouyue.stack.StackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/**
 * Fifteen working days from many instants, by the service's calendar and by the floor: the same
 * days as an array of yes and no, looked through one by one. Both must say the same.
 */
final class DueDateBench {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final int STARTS = 1 << 16;
  private static final int WORKING_DAYS = 15;
  private static final int TURNS = 40;
  private static final int SECONDS_A_DAY = 86_400;
  private static final int BEIJING = 8 * 3_600;

  private final DueDates dates;
  private final boolean[] worked;
  private final Instant[] starts = new Instant[STARTS];

  DueDateBench() {
    LegalCalendar calendar = CalendarFiles.load();
    dates = new DueDates(calendar);
    worked = new boolean[(int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1];
    for (int day = 0; day < worked.length; day++) {
      worked[day] = calendar.isWorkingDay(FIRST.plusDays(day));
    }
    Random random = new Random(15);
    long span = (worked.length - 60L) * SECONDS_A_DAY;
    for (int i = 0; i < STARTS; i++) {
      starts[i] = Beijing.startOf(FIRST).plusSeconds((long) (random.nextDouble() * span));
    }
  }

  /** Nanoseconds each took for one date, the best of many turns each. */
  record Outcome(double ours, double floor) {
    /** How much of the floor's speed is left. */
    double ratio() {
      return floor / ours;
    }
  }

  Outcome run() {
    double ours = Double.MAX_VALUE;
    double floor = Double.MAX_VALUE;
    for (int turn = 0; turn < TURNS; turn++) {
      long begun = System.nanoTime();
      long mine = ours();
      long between = System.nanoTime();
      long theirs = floor();
      long ended = System.nanoTime();
      if (mine != theirs) {
        throw new StackException("The calendar and the array do not agree.");
      }
      ours = Math.min(ours, (between - begun) / (double) STARTS);
      floor = Math.min(floor, (ended - between) / (double) STARTS);
    }
    return new Outcome(ours, floor);
  }

  private long ours() {
    long sum = 0;
    Span span = Span.workingDays(WORKING_DAYS);
    for (Instant start : starts) {
      sum += dates.toAct(start, span).due().getEpochSecond();
    }
    return sum;
  }

  private long floor() {
    long sum = 0;
    long first = FIRST.toEpochDay();
    for (Instant start : starts) {
      long day = Math.floorDiv(start.getEpochSecond() + BEIJING, (long) SECONDS_A_DAY);
      int left = WORKING_DAYS;
      while (left > 0) {
        day++;
        if (worked[(int) (day - first)]) {
          left--;
        }
      }
      sum += (day + 1) * SECONDS_A_DAY - BEIJING;
    }
    return sum;
  }
}
