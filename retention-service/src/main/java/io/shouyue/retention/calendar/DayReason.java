package io.shouyue.retention.calendar;

/** Why a day was counted, or passed over, on the way to a due date. */
public enum DayReason {
  /** The day of the event itself never counts (CC 201). */
  START,
  /** Counted: a calendar day, a month's or an hour's last day. */
  CALENDAR_DAY,
  WORKING_DAY,
  MAKE_UP_DAY,
  WEEKEND,
  HOLIDAY,
  HOLIDAY_BY_REGULATION,
  /** The period ended on a day off before it; this working day ends it instead (CC 203). */
  ROLLED_TO;

  static DayReason of(DayKind kind) {
    return switch (kind) {
      case WORKING_DAY -> WORKING_DAY;
      case MAKE_UP_DAY -> MAKE_UP_DAY;
      case WEEKEND -> WEEKEND;
      case HOLIDAY -> HOLIDAY;
      case HOLIDAY_BY_REGULATION -> HOLIDAY_BY_REGULATION;
    };
  }
}
