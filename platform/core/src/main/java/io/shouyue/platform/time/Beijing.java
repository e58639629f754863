package io.shouyue.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal days: the calendar of Asia/Shanghai, and the instants at which its days begin and end. */
public final class Beijing {
  /** The zone in which every legal day is counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Beijing() {}

  /** The Beijing day in which {@code instant} falls. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The first instant of {@code day}. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /**
   * The end of {@code day} as an exclusive instant: the next midnight (Civil Code 203: the last day
   * ends at 24:00). A duty done at any instant before it is in time.
   */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
