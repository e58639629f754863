package io.shouyue.retention.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The worked days of some years, counted once: the n-th one after a day is found without looking at
 * those between. Days since 1970 throughout.
 */
final class WorkedDays {

  private final long first;
  private final int[] workedBefore;
  private final int[] unsettledBefore;
  private final int[] nth;

  /**
   * @param from first day that is counted
   * @param to last day that is counted
   */
  WorkedDays(LegalCalendar calendar, LocalDate from, LocalDate to) {
    first = from.toEpochDay();
    int size = (int) (to.toEpochDay() - first) + 1;
    workedBefore = new int[size + 1];
    unsettledBefore = new int[size + 1];
    int[] worked = new int[size];
    int found = 0;
    for (int i = 0; i < size; i++) {
      LegalDay day = calendar.on(from.plusDays(i));
      if (day.isWorked()) {
        worked[found++] = i;
      }
      workedBefore[i + 1] = found;
      unsettledBefore[i + 1] = unsettledBefore[i] + (day.settled() ? 0 : 1);
    }
    nth = Arrays.copyOf(worked, found);
  }

  /** The {@code amount}-th worked day after a day; empty where it lies outside what is counted. */
  OptionalLong after(long day, int amount) {
    long offset = day - first + 1;
    if (offset < 0 || offset >= workedBefore.length) {
      return OptionalLong.empty();
    }
    int ordinal = workedBefore[(int) offset] + amount - 1;
    return ordinal < 0 || ordinal >= nth.length
        ? OptionalLong.empty()
        : OptionalLong.of(first + nth[ordinal]);
  }

  /** Whether every day after the first up to and with the last is settled; both are counted. */
  boolean isSettled(long after, long until) {
    return unsettledBefore[(int) (until - first + 1)] == unsettledBefore[(int) (after - first + 1)];
  }
}
