package io.shouyue.retention.calendar;

/** What a day is in law, and so whether it counts as worked (law: State Council notice, CC 203). */
public enum DayKind {
  /** Monday to Friday with nothing said about it. */
  WORKING_DAY(true),
  /** A weekend day that a notice made a day of work. */
  MAKE_UP_DAY(true),
  /** Saturday or Sunday. */
  WEEKEND(false),
  /** Off by the year's notice. */
  HOLIDAY(false),
  /** Off by regulation in a year whose notice is not out: compensation days are still unknown. */
  HOLIDAY_BY_REGULATION(false);

  private final boolean worked;

  DayKind(boolean worked) {
    this.worked = worked;
  }

  public boolean isWorked() {
    return worked;
  }
}
