package io.shouyue.retention.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One year's notice of the State Council Office. Its days may lie in the December before: notices
 * are read together, never by the year of the day asked for.
 *
 * @param number as printed on the notice
 * @param published null when only secondary sources give the day
 * @param off day → holiday code
 * @param work make-up day → holiday code
 */
public record HolidayNotice(
    int year,
    String number,
    @Nullable LocalDate published,
    String source,
    Map<LocalDate, String> off,
    Map<LocalDate, String> work) {

  public HolidayNotice {
    off = Map.copyOf(off);
    work = Map.copyOf(work);
  }
}
