package io.shouyue.retention.request;

import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseCatalogue;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.promise.PromiseFile;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.promise.StartEvent;
import io.shouyue.retention.promise.StopEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** Calendar and promises together: what happens to a request's clocks at each event. */
@ApplicationScoped
public class ClockRules {

  private final LegalCalendar calendar = CalendarFiles.load();
  private final DueDates dates = new DueDates(calendar);
  private final PromiseCatalogue promises = PromiseFile.load();

  public LegalCalendar calendar() {
    return calendar;
  }

  public DueDates dates() {
    return dates;
  }

  public PromiseCatalogue promises() {
    return promises;
  }

  /** The rule behind a clock. */
  public Promise rule(PromiseClock clock) {
    return promises.find(clock.promise()).orElseThrow();
  }

  /** The clocks of a new request; none started. */
  List<PromiseClock> open(RequestType type, boolean proven) {
    return promises.applyingTo(type, proven).stream().map(PromiseClock::waiting).toList();
  }

  List<PromiseClock> start(List<PromiseClock> clocks, StartEvent event, Instant at) {
    return each(
        clocks, (clock, rule) -> rule.start() == event ? clock.startedAt(at, rule, dates) : clock);
  }

  List<PromiseClock> stop(List<PromiseClock> clocks, StopEvent event, Instant at) {
    return each(clocks, (clock, rule) -> rule.stop() == event ? clock.stoppedAt(at) : clock);
  }

  List<PromiseClock> moot(List<PromiseClock> clocks, StopEvent event, Instant at) {
    return each(clocks, (clock, rule) -> rule.stop() == event ? clock.mootAt(at) : clock);
  }

  List<PromiseClock> mootAll(List<PromiseClock> clocks, Instant at) {
    return clocks.stream().map(clock -> clock.mootAt(at)).toList();
  }

  /** Lets the clocks for answering and executing run on, as if they had not ended. */
  List<PromiseClock> resume(List<PromiseClock> clocks) {
    return each(
        clocks, (clock, rule) -> rule.stop() == StopEvent.PROOF_ASKED ? clock : clock.resumed());
  }

  private List<PromiseClock> each(
      List<PromiseClock> clocks, BiFunction<PromiseClock, Promise, PromiseClock> change) {
    return clocks.stream().map(clock -> change.apply(clock, rule(clock))).toList();
  }
}
