package io.shouyue.retention.obligation;

import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.calendar.CalendarInForce;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.request.CancellationGate;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lets cancellations wait for their website, and go on. */
@ApplicationScoped
public class ObligationService implements CancellationGate {

  private static final Span PATIENCE = Span.workingDays(2);

  private final PgObligationStore store;
  private final ObligationsSettled settled;
  private final SiteService sites;
  private final CalendarInForce calendars;
  private final Timers timers;
  private final ObligationWaitTask wait;
  private final LegalClock time;
  private final Acts acts;

  ObligationService(
      PgObligationStore store,
      ObligationsSettled settled,
      SiteService sites,
      CalendarInForce calendars,
      Timers timers,
      ObligationWaitTask wait,
      LegalClock time,
      Acts acts) {
    this.store = store;
    this.settled = settled;
    this.sites = sites;
    this.calendars = calendars;
    this.timers = timers;
    this.wait = wait;
    this.time = time;
    this.acts = acts;
  }

  @Override
  @Transactional
  public boolean opensNow(Request proven) {
    if (!sites.rule(proven.site()).askSite()) {
      return true;
    }
    Instant end = new DueDates(calendars.current()).toAct(time.now(), PATIENCE).due();
    String subject = Objects.requireNonNull(proven.subject());
    store.ask(new Obligations(proven.id(), proven.site(), subject, end, null, List.of()));
    timers.schedule(wait, proven.id(), new WaitingRequest(proven.site(), proven.id()), end);
    return false;
  }

  /** What was said of the cancellation; empty when nobody was asked. */
  @Transactional
  public Optional<Obligations> of(Request request) {
    return store.lock(request.id());
  }

  /**
   * The website says what is open; what it said before is replaced. Nothing that blocks: the
   * cancellation goes on.
   *
   * @throws DomainException invalid when something blocks that may not
   */
  @Transactional
  public Obligations answer(Request request, List<Obligation> items, Actor actor) {
    require(request);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).blocks() && !items.get(i).kind().mayBlock()) {
        String field = "obligations[%d].blocks".formatted(i);
        throw new DomainException(
            CommonError.INVALID, new Violation(field, "may-not-block", "may not block"));
      }
    }
    return settle(request, items, actor, "obligations.told");
  }

  /** The person gives up what is theirs to give up. */
  @Transactional
  public Obligations waive(Request request, int index, Actor actor) {
    List<Obligation> items = new ArrayList<>(require(request).items());
    if (index >= items.size() || !items.get(index).waivable()) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    items.set(index, items.get(index).waived(time.now()));
    return settle(request, items, actor, "obligation.waived");
  }

  /** Service has stopped, or the person is erased: nothing of this is needed any more. */
  @Transactional
  public long forget(String site, String subject) {
    return store.forget(site, subject);
  }

  private Obligations settle(Request request, List<Obligation> items, Actor actor, String action) {
    store.answered(request.id(), time.now(), items);
    acts.record(request.site(), actor, action, request.id(), request.subject(), null);
    Obligations now = require(request);
    if (!now.isBlocking()) {
      settled.goOn(request.site(), request.id());
    }
    return now;
  }

  private Obligations require(Request request) {
    return store.lock(request.id()).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }
}
