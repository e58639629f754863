package io.shouyue.retention.deadline;

import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.calendar.CalendarInForce;
import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Starts, meets and drops deadlines, in the caller's transaction. */
@ApplicationScoped
public class Deadlines {

  private static final int QUARTER = 4;

  private final PgDeadlineStore store;
  private final CalendarInForce calendars;
  private final DeadlineAlarm alarm;
  private final Timers timers;
  private final LegalClock time;

  Deadlines(
      PgDeadlineStore store,
      CalendarInForce calendars,
      DeadlineAlarm alarm,
      Timers timers,
      LegalClock time) {
    this.store = store;
    this.calendars = calendars;
    this.alarm = alarm;
    this.timers = timers;
    this.time = time;
  }

  /**
   * Sets a deadline and its warning, when three quarters of the time have passed. One of that code
   * that was not met yet is counted anew; one that was met stays.
   */
  @Transactional
  public void start(String site, String owner, String code, Span span, Instant from) {
    DueDate end = new DueDates(calendars.current()).toAct(from, span);
    store.put(
        site,
        new Deadline(owner, code, span, from, end.due(), end.provisional(), null, null, false));
    warn(site, owner, code, from, end.due());
  }

  private void warn(String site, String owner, String code, Instant from, Instant due) {
    Instant warning = due.minus(Duration.between(from, due).dividedBy(QUARTER));
    if (warning.isAfter(time.now())) {
      timers.schedule(
          alarm,
          owner + "-" + code + "-" + due,
          new DeadlineAlarm.Warning(site, owner, code, due),
          warning);
    }
  }

  /** Lets the owner's deadlines stand still, for a reason that the agreement names. */
  @Transactional
  public void pause(String owner) {
    store.pause(owner, time.now());
  }

  @Transactional
  public void resume(String site, String owner) {
    for (Deadline one : store.resume(owner, time.now())) {
      warn(site, owner, one.code(), one.startsAt(), one.due());
    }
  }

  /** What it asks for is done now; the first time counts. */
  @Transactional
  public void meet(String owner, String code) {
    meet(owner, code, time.now());
  }

  /** The same, done at {@code at}. */
  @Transactional
  public void meet(String owner, String code, Instant at) {
    store.meet(owner, code, at);
  }

  /** Nothing more is asked of the owner; what was missed by now stays missed. */
  @Transactional
  public void drop(String owner) {
    store.mootOpen(owner, time.now());
  }

  /** Owner → its deadlines, the earliest due first. */
  public Map<String, List<Deadline>> of(Collection<String> owners) {
    return store.of(owners);
  }

  public List<Deadline> of(String owner) {
    return of(List.of(owner)).getOrDefault(owner, List.of());
  }
}
