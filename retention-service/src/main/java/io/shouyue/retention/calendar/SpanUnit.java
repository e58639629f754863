package io.shouyue.retention.calendar;

/** What a period is counted in. Thirty days are no month, and 365 days no year (CC 200). */
public enum SpanUnit {
  /** From the moment itself; nights and holidays count. */
  HOUR,
  /** Calendar day, from the day after. */
  DAY,
  /** Day that the State Council's calendar leaves as worked, from the day after. */
  WORKING_DAY,
  /** To the corresponding day, or the month's last (CC 202). */
  MONTH
}
