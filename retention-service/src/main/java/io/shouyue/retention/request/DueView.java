package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.retention.calendar.CountedDay;
import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A due date with every day that led to it.
 *
 * @param version of the promise; 0 for what every site starts with
 * @param clause where the promise is written, in the reader's language
 * @param moved how it moved since it was first counted
 * @param days from the start to the last legal day, each counted or not, and why
 */
@Schema(name = "ExplainedDueDate")
public record DueView(
    String promise,
    int version,
    String clause,
    int amount,
    SpanUnit unit,
    Instant start,
    List<CountedDay> days,
    LocalDate target,
    LocalDate dueDate,
    Instant due,
    boolean provisional,
    String calendarVersion,
    List<Moved> moved) {

  /** A move of the due date because a holiday notice came in. */
  @Schema(name = "MovedDueDate")
  public record Moved(Instant at, LocalDate from, LocalDate to, String calendarVersion) {

    static Moved of(ClockChange change) {
      return new Moved(change.at(), change.from(), change.to(), change.calendar());
    }
  }

  static DueView of(
      Promise promise,
      PromiseClock clock,
      Instant start,
      ClockRules rules,
      List<ClockChange> moved,
      Language language) {
    DueDate due = clock.countedFrom(start, promise, rules.dates());
    Span span = clock.spanFrom(start, promise);
    return new DueView(
        promise.code(),
        promise.version(),
        promise.clause().in(language),
        span.amount(),
        span.unit(),
        start,
        due.days(),
        due.target(),
        due.dueDate(),
        due.due(),
        due.provisional(),
        rules.calendar().version(),
        moved.stream().map(Moved::of).toList());
  }
}
