package io.shouyue.retention.calendar;

/** What a period is counted in. Thirty days are no month, and 365 days no year (CC 200). */
public enum SpanUnit {
  /** From the moment itself; nights and holidays count. */
  MINUTE,
  /** From the moment itself; nights and holidays count. */
  HOUR,
  /** Hour between 9:30 and 18:00 of a working day. */
  BUSINESS_HOUR,
  /** Calendar day, from the day after. */
  DAY,
  /** Day that the State Council's calendar leaves as worked, from the day after. */
  WORKING_DAY,
  /** To the corresponding day, or the month's last (CC 202). */
  MONTH,
  /** Twelve months (CC 202): from 29 February to 28 February. */
  YEAR
}
