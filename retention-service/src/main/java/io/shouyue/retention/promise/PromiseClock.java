package io.shouyue.retention.promise;

import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One promise as one request carries it. The dates are null until it starts.
 *
 * @param version of the promise; a later one does not touch this clock
 * @param named the last day that somebody named for this request; null where the promise counts
 * @param due exclusive
 * @param endedAt when it was kept or became moot; null while it waits, runs or is simply overdue
 * @param outcome KEPT, BROKEN or MOOT once {@code endedAt} is set
 */
public record PromiseClock(
    String promise,
    int version,
    @Nullable LocalDate named,
    @Nullable Instant startsAt,
    @Nullable LocalDate target,
    @Nullable LocalDate dueDate,
    @Nullable Instant due,
    boolean provisional,
    @Nullable Instant endedAt,
    @Nullable ClockState outcome) {

  public static PromiseClock waiting(Promise promise) {
    return waiting(promise, null);
  }

  /** Waits with its last day named already. */
  public static PromiseClock waiting(Promise promise, @Nullable LocalDate named) {
    return new PromiseClock(
        promise.code(), promise.version(), named, null, null, null, null, false, null, null);
  }

  /** Starts a clock that waits; one that runs or ended is left as it is. */
  public PromiseClock startedAt(Instant start, Promise rule, DueDates dates) {
    if (startsAt != null || outcome != null) {
      return this;
    }
    DueDate end = countedFrom(start, rule, dates);
    return new PromiseClock(
        promise,
        version,
        named,
        start,
        end.target(),
        end.dueDate(),
        end.due(),
        end.provisional(),
        null,
        null);
  }

  /** When it ends if it starts then, with every day in between. */
  public DueDate countedFrom(Instant start, Promise rule, DueDates dates) {
    return named == null ? dates.toAct(start, rule.span()) : dates.until(start, named);
  }

  /** The period it runs for when it starts then: the promise's, or the days to the named one. */
  public Span spanFrom(Instant start, Promise rule) {
    return named == null
        ? rule.span()
        : Span.days((int) Math.max(1, Beijing.dayOf(start).until(named, ChronoUnit.DAYS)));
  }

  /** The same clock by another calendar; one that waits or ended is left as it is. */
  public PromiseClock recounted(Promise rule, DueDates dates) {
    Instant start = startsAt;
    return start == null || outcome != null
        ? this
        : waiting(rule, named).startedAt(start, rule, dates);
  }

  /** What was promised came at {@code at}; a clock that never started promised nothing. */
  public PromiseClock stoppedAt(Instant at) {
    return ended(at, startsAt == null ? ClockState.MOOT : ClockState.KEPT);
  }

  /** Nothing is left to promise since {@code at}; a clock that was overdue by then stays broken. */
  public PromiseClock mootAt(Instant at) {
    return ended(at, ClockState.MOOT);
  }

  /** Runs again with its old start, because the request was opened again. */
  public PromiseClock resumed() {
    return new PromiseClock(
        promise, version, named, startsAt, target, dueDate, due, provisional, null, null);
  }

  public ClockState stateAt(Instant now) {
    if (outcome != null) {
      return outcome;
    }
    if (startsAt == null || due == null) {
      return ClockState.WAITING;
    }
    return now.isBefore(due) ? ClockState.RUNNING : ClockState.BROKEN;
  }

  /** Time left until {@code due}, negative once overdue; null unless it runs or is overdue. */
  public @Nullable Duration remainingAt(Instant now) {
    return due == null || outcome != null ? null : Duration.between(now, due);
  }

  private PromiseClock ended(Instant at, ClockState wanted) {
    if (outcome != null) {
      return this;
    }
    boolean late = due != null && !at.isBefore(due);
    return new PromiseClock(
        promise,
        version,
        named,
        startsAt,
        target,
        dueDate,
        due,
        provisional,
        at,
        late ? ClockState.BROKEN : wanted);
  }
}
