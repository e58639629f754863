package io.shouyue.retention.grace;

import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.calendar.CalendarInForce;
import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.request.CancellationGrace;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestCase;
import io.shouyue.retention.request.RequestDecisionService;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestRestrictions;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Gives people time to take a cancellation back, where their site says so. */
@ApplicationScoped
public class GraceService implements CancellationGrace {

  private final PgGraceStore store;
  private final GraceEndTask end;
  private final RequestDecisionService decisions;
  private final RequestReadService reads;
  private final RequestRestrictions restrictions;
  private final SiteService sites;
  private final CalendarInForce calendars;
  private final Timers timers;
  private final GraceLetters letters;
  private final Messages post;
  private final Acts acts;
  private final LegalClock time;

  GraceService(
      PgGraceStore store,
      GraceEndTask end,
      RequestDecisionService decisions,
      RequestReadService reads,
      RequestRestrictions restrictions,
      SiteService sites,
      CalendarInForce calendars,
      Timers timers,
      GraceLetters letters,
      Messages post,
      Acts acts,
      LegalClock time) {
    this.store = store;
    this.end = end;
    this.decisions = decisions;
    this.reads = reads;
    this.restrictions = restrictions;
    this.sites = sites;
    this.calendars = calendars;
    this.timers = timers;
    this.letters = letters;
    this.post = post;
    this.acts = acts;
    this.time = time;
  }

  @Override
  @Transactional
  public RequestCase goOn(Request proven) {
    int days = sites.rule(proven.site()).graceDays();
    if (days == 0) {
      return decisions.grant(new MoveOrder(proven.site(), proven.id(), null, Actor.SYSTEM), null);
    }
    // Never rolls: a promise of at most seven days ends on the seventh (Civil Code 203 is for
    // duties).
    DueDate last = new DueDates(calendars.current()).toKeep(time.now(), Span.days(days));
    if (store.begin(proven.id(), last.due())) {
      restrictions.restrictInstead(proven, List.of());
      timers.schedule(end, proven.id(), new GraceEnd(proven.site(), proven.id()), last.due());
      acts.record(
          proven.site(),
          Actor.SYSTEM,
          "cancellation.grace-begun",
          proven.id(),
          proven.subject(),
          null);
      post.send(
          proven.site(),
          new SubjectId(Objects.requireNonNull(proven.subject())),
          letters.message(proven, last.dueDate()));
    }
    return reads.find(proven.site(), proven.id());
  }

  @Override
  @Transactional
  public void takenBack(Request cancellation) {
    if (store.end(cancellation.id())) {
      restrictions.lift(cancellation);
    }
  }

  /** Until when it can be taken back; empty when it cannot, or never could. */
  Optional<Instant> endsAt(Request cancellation) {
    return store.endsAt(cancellation.id());
  }

  /** The cancellation that a person can still take back. */
  Optional<OwnGrace> ofSubject(String site, SubjectId subject) {
    return store.ofSubject(site, subject);
  }
}
