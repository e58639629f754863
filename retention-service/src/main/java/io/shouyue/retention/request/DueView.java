package io.shouyue.retention.request;

import io.shouyue.retention.calendar.CountedDay;
import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.promise.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A due date with every day that led to it.
 *
 * @param days from the start to the last legal day, each counted or not, and why
 */
@Schema(name = "ExplainedDueDate")
public record DueView(
    String promise,
    String clause,
    int amount,
    SpanUnit unit,
    Instant start,
    List<CountedDay> days,
    LocalDate target,
    LocalDate dueDate,
    Instant due,
    boolean provisional,
    String calendarVersion) {

  static DueView of(Promise promise, Instant start, DueDate due, String calendarVersion) {
    return new DueView(
        promise.code(),
        promise.clause(),
        promise.span().amount(),
        promise.span().unit(),
        start,
        due.days(),
        due.target(),
        due.dueDate(),
        due.due(),
        due.provisional(),
        calendarVersion);
  }
}
