package io.shouyue.retention.request;

import io.shouyue.retention.calendar.CalendarInForce;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseCatalogue;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.promise.Promises;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.promise.StartEvent;
import io.shouyue.retention.promise.StopEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendar and promises together: what happens to a request's clocks at each event. */
@ApplicationScoped
public class ClockRules {

  private final CalendarInForce calendars;
  private final Promises promises;

  ClockRules(CalendarInForce calendars, Promises promises) {
    this.calendars = calendars;
    this.promises = promises;
  }

  public LegalCalendar calendar() {
    return calendars.current();
  }

  public DueDates dates() {
    return new DueDates(calendar());
  }

  /** What the site promises to whoever asks now. */
  public PromiseCatalogue promises(String site) {
    return promises.inForce(site);
  }

  /** The rule behind a clock, in the version that the clock was made with. */
  public Promise rule(String site, PromiseClock clock) {
    return promises.version(site, clock.promise(), clock.version());
  }

  /**
   * The clocks of a new request; none started.
   *
   * @param named the last day that whoever handed it over named; null for none
   */
  List<PromiseClock> open(
      String site, RequestType type, boolean proven, @Nullable LocalDate named) {
    PromiseCatalogue catalogue = promises(site);
    Stream<PromiseClock> counted =
        catalogue.applyingTo(type, proven).stream().map(PromiseClock::waiting);
    Stream<PromiseClock> given =
        named == null
            ? Stream.empty()
            : catalogue.withDayNamed(type).stream()
                .map(promise -> PromiseClock.waiting(promise, named));
    return Stream.concat(counted, given).toList();
  }

  List<PromiseClock> start(String site, List<PromiseClock> clocks, StartEvent event, Instant at) {
    return each(
        site,
        clocks,
        (clock, rule) -> rule.start() == event ? clock.startedAt(at, rule, dates()) : clock);
  }

  List<PromiseClock> stop(String site, List<PromiseClock> clocks, StopEvent event, Instant at) {
    return each(site, clocks, (clock, rule) -> rule.stop() == event ? clock.stoppedAt(at) : clock);
  }

  List<PromiseClock> moot(String site, List<PromiseClock> clocks, StopEvent event, Instant at) {
    return each(site, clocks, (clock, rule) -> rule.stop() == event ? clock.mootAt(at) : clock);
  }

  List<PromiseClock> mootAll(List<PromiseClock> clocks, Instant at) {
    return clocks.stream().map(clock -> clock.mootAt(at)).toList();
  }

  /** Lets the clocks for answering and executing run on, as if they had not ended. */
  List<PromiseClock> resume(String site, List<PromiseClock> clocks) {
    return each(
        site,
        clocks,
        (clock, rule) -> rule.stop() == StopEvent.PROOF_ASKED ? clock : clock.resumed());
  }

  /** The clocks as the present calendar counts them. */
  List<PromiseClock> recount(String site, List<PromiseClock> clocks) {
    DueDates dates = dates();
    return each(site, clocks, (clock, rule) -> clock.recounted(rule, dates));
  }

  private List<PromiseClock> each(
      String site,
      List<PromiseClock> clocks,
      BiFunction<PromiseClock, Promise, PromiseClock> change) {
    return clocks.stream().map(clock -> change.apply(clock, rule(site, clock))).toList();
  }
}
