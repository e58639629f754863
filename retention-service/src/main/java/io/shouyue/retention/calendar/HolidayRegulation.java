package io.shouyue.retention.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days off that the holiday regulation itself fixes, used for years without a notice.
 *
 * @param every days of every year → holiday code
 * @param moving days of lunar festivals and Qingming, as far as they are listed → holiday code
 */
public record HolidayRegulation(Map<MonthDay, String> every, Map<LocalDate, String> moving) {

  public HolidayRegulation {
    every = Map.copyOf(every);
    moving = Map.copyOf(moving);
  }

  /** Code of the holiday on that day, or null. */
  public @Nullable String holidayOn(LocalDate day) {
    String fixed = every.get(MonthDay.from(day));
    return fixed != null ? fixed : moving.get(day);
  }
}
