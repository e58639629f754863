package io.shouyue.consent.policy.term;

/** Units in which policies promise times; the names are those retention-service uses. */
public enum PeriodUnit {
  MINUTE,
  HOUR,
  DAY,
  WORKING_DAY,
  MONTH,
  YEAR;

  private static final int DAYS_A_MONTH = 31;
  private static final int DAYS_A_YEAR = 366;

  /**
   * At most so many calendar days; working days are taken three for one, which covers every holiday
   * of the Chinese calendar.
   */
  public int atMostDays(int amount) {
    return switch (this) {
      case MINUTE, HOUR -> 1;
      case DAY -> amount;
      case WORKING_DAY -> amount * 3;
      case MONTH -> amount * DAYS_A_MONTH;
      case YEAR -> amount * DAYS_A_YEAR;
    };
  }
}
