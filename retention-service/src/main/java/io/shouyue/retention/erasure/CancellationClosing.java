package io.shouyue.retention.erasure;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldService;
import io.shouyue.retention.inbox.InboxService;
import io.shouyue.retention.legalhold.LegalHold;
import io.shouyue.retention.legalhold.LegalHoldService;
import io.shouyue.retention.obligation.ObligationService;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.RequestMoveService;
import io.shouyue.retention.site.BasisKind;
import io.shouyue.retention.site.RetentionRule;
import io.shouyue.retention.site.RuleLine;
import io.shouyue.retention.site.SiteService;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Opens the hold, and closes the cancellation once service has stopped everywhere. */
@ApplicationScoped
class CancellationClosing {

  private final SiteService sites;
  private final SubjectService subjects;
  private final HoldService holds;
  private final LegalHoldService legalHolds;
  private final ObligationService obligations;
  private final InboxService inbox;
  private final RequestMoveService requests;
  private final PgPlanStore plans;
  private final PgFinalContactStore contacts;
  private final ErasureTimers timers;
  private final LegalClock time;
  private final DueDates dates = new DueDates(CalendarFiles.load());

  CancellationClosing(
      SiteService sites,
      SubjectService subjects,
      HoldService holds,
      LegalHoldService legalHolds,
      ObligationService obligations,
      InboxService inbox,
      RequestMoveService requests,
      PgPlanStore plans,
      PgFinalContactStore contacts,
      ErasureTimers timers,
      LegalClock time) {
    this.sites = sites;
    this.subjects = subjects;
    this.holds = holds;
    this.legalHolds = legalHolds;
    this.obligations = obligations;
    this.inbox = inbox;
    this.requests = requests;
    this.plans = plans;
    this.contacts = contacts;
    this.timers = timers;
    this.time = time;
  }

  /** The contact is kept for the final statement and nothing else; empty when there is none. */
  Map<String, Long> openHold(ErasurePlan plan, Set<String> present, String contact) {
    if (!contact.isEmpty()) {
      contacts.keep(plan, contact);
    }
    RetentionRule rule = withLegalHolds(plan, sites.rule(plan.site(), plan.ruleVersion()));
    long lines =
        holds
            .open(plan.site(), plan.subject(), plan.id(), rule, present)
            .map(hold -> hold.lines().size())
            .orElse(0);
    return Map.of("fields", (long) present.size(), "lines", lines);
  }

  /**
   * The clocks of the request stop; the hold runs, or nothing is held and the end comes at once.
   */
  Map<String, Long> close(ErasurePlan plan) {
    requests.executed(
        new MoveOrder(plan.site(), Objects.requireNonNull(plan.request()), null, Actor.SYSTEM));
    obligations.forget(plan.site(), plan.subject());
    Optional<Hold> hold = holds.ofPlan(plan.id());
    Instant evidenceEndsAt = evidenceEndsAt(plan);
    if (hold.isPresent()) {
      SubjectId subject = new SubjectId(plan.subject());
      subjects.advance(plan.site(), subject, SubjectState.HELD);
      inbox.empty(plan.site(), List.of(plan.subject()));
      timers.atHoldEnd(holds.start(hold.get()));
    }
    plans.closed(plan.id(), time.now(), evidenceEndsAt);
    plans.phase(plan.id(), hold.isPresent() ? ErasurePhase.HOLD : ErasurePhase.END);
    timers.atEvidenceEnd(plan, evidenceEndsAt);
    return Map.of("requests", 1L);
  }

  /** A field under a legal hold gets a line of its own, until the officer looks at it again. */
  private RetentionRule withLegalHolds(ErasurePlan plan, RetentionRule rule) {
    List<RuleLine> lines = new ArrayList<>(rule.lines());
    for (LegalHold hold : legalHolds.active(plan.site())) {
      if (plan.subject().equals(hold.subject())) {
        int days = (int) Math.max(1, time.today().until(hold.reviewOn(), ChronoUnit.DAYS));
        hold.fields().stream()
            .filter(field -> lines.stream().noneMatch(line -> line.field().equals(field)))
            .map(
                field -> new RuleLine(field, BasisKind.AUTHORITY, hold.document(), Span.days(days)))
            .forEach(lines::add);
      }
    }
    return new RetentionRule(
        rule.version(),
        rule.manualReview(),
        rule.askSite(),
        rule.graceDays(),
        rule.holdDays(),
        rule.evidenceMonths(),
        lines);
  }

  private Instant evidenceEndsAt(ErasurePlan plan) {
    RetentionRule rule = sites.rule(plan.site(), plan.ruleVersion());
    return dates.toKeep(time.now(), Span.months(rule.evidenceMonths())).due();
  }
}
