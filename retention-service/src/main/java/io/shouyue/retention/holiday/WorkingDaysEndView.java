package io.shouyue.retention.holiday;

import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.calendar.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When so many working days end.
 *
 * @param from the Beijing day of the event, which is not counted
 * @param dueDate the last day
 * @param due the first instant after it
 * @param provisional rests on a year without a notice
 */
@Schema(name = "WorkingDaysEnd")
public record WorkingDaysEndView(
    LocalDate from, int workingDays, LocalDate dueDate, Instant due, boolean provisional) {

  static WorkingDaysEndView of(LegalCalendar calendar, LocalDate from, int workingDays) {
    DueDate end =
        new DueDates(calendar).toAct(Beijing.startOf(from), Span.workingDays(workingDays));
    return new WorkingDaysEndView(from, workingDays, end.dueDate(), end.due(), end.provisional());
  }
}
