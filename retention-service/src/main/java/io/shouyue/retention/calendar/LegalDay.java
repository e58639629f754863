package io.shouyue.retention.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of the calendar.
 *
 * @param holiday code of the holiday it belongs to ({@code spring-festival}), also for its make-up
 *     days; null on plain days
 * @param settled false while the notice of its year is missing
 */
public record LegalDay(LocalDate date, DayKind kind, @Nullable String holiday, boolean settled) {

  public boolean isWorked() {
    return kind.isWorked();
  }
}
