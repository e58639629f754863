package io.shouyue.retention.site;

import io.shouyue.retention.calendar.Span;

/**
 * Why one field may be kept after a cancellation.
 *
 * @param field the name identity-service gives it, {@code realName}
 * @param basis law and article, or the authority's document
 * @param basisPeriod how long that basis itself asks for
 */
public record RuleLine(String field, BasisKind basisKind, String basis, Span basisPeriod) {

  private static final int LONGEST_MONTH = 31;
  private static final int HOURS_A_DAY = 24;
  private static final int MINUTES_A_DAY = 24 * 60;

  /** Whether so many days are more than the basis asks for on any calendar. */
  public boolean isExceededBy(int days) {
    int atMost =
        switch (basisPeriod.unit()) {
          case MINUTE -> basisPeriod.amount() / MINUTES_A_DAY + 1;
          case HOUR -> basisPeriod.amount() / HOURS_A_DAY + 1;
          case BUSINESS_HOUR -> basisPeriod.amount();
          case DAY -> basisPeriod.amount();
          // A year of twelve months has at most 366 days.
          case MONTH -> basisPeriod.amount() / 12 * 366 + basisPeriod.amount() % 12 * LONGEST_MONTH;
          case YEAR -> basisPeriod.amount() * 366;
          case WORKING_DAY -> basisPeriod.amount() * 3;
        };
    return days > atMost;
  }
}
