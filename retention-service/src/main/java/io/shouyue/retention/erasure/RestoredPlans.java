package io.shouyue.retention.erasure;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.legalhold.LegalHoldService;
import io.shouyue.retention.site.RetentionRule;
import io.shouyue.retention.site.SiteService;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans as a restore left them, brought to where the erasure list says that they were. */
@ApplicationScoped
class RestoredPlans {

  private static final String REASON = "erased before a restore";

  private final PgPlanStore plans;
  private final PgStepStore steps;
  private final SiteService sites;
  private final SubjectService subjects;
  private final LegalHoldService legalHolds;
  private final ErasureTimers timers;
  private final Acts acts;
  private final DueDates dates = new DueDates(CalendarFiles.load());

  RestoredPlans(
      PgPlanStore plans,
      PgStepStore steps,
      SiteService sites,
      SubjectService subjects,
      LegalHoldService legalHolds,
      ErasureTimers timers,
      Acts acts) {
    this.plans = plans;
    this.steps = steps;
    this.sites = sites;
    this.subjects = subjects;
    this.legalHolds = legalHolds;
    this.timers = timers;
    this.acts = acts;
  }

  Optional<ErasurePlan> find(String id) {
    return plans.find(id);
  }

  /**
   * The plan of the entry, at its end or past it. One that the copy does not know is written again;
   * one that waits waits no longer, and what held the person then holds nobody now.
   */
  @Transactional
  ErasurePlan atItsEnd(ErasureListEntry entry) {
    ErasurePlan plan = plans.lock(entry.plan()).orElseGet(() -> writtenAgain(entry));
    if (plan.phase() == ErasurePhase.CANCEL || plan.phase() == ErasurePhase.HOLD) {
      if (plan.evidenceEndsAt() == null) {
        Instant end = evidenceEnd(entry, plan.closedAt());
        plans.closed(plan.id(), plan.closedAt(), end);
        timers.atEvidenceEnd(plan, end);
      }
      plans.phase(plan.id(), ErasurePhase.END);
    }
    subjects.advance(entry.site(), new SubjectId(entry.subject()), SubjectState.ERASED);
    legalHolds.active(entry.site()).stream()
        .filter(hold -> entry.subject().equals(hold.subject()))
        .forEach(hold -> legalHolds.release(entry.site(), hold.id(), REASON, Actor.SYSTEM));
    return plans.find(plan.id()).orElseThrow();
  }

  /** Leaves a trace of it. */
  @Transactional
  void erasedAgain(ErasureListEntry entry) {
    acts.record(
        entry.site(), Actor.SYSTEM, "erasure.replayed", entry.plan(), entry.subject(), null);
  }

  private ErasurePlan writtenAgain(ErasureListEntry entry) {
    RetentionRule rule = sites.rule(entry.site());
    plans.insert(
        new ErasurePlan(
            entry.plan(),
            entry.site(),
            entry.subject(),
            null,
            rule.version(),
            ErasurePhase.CANCEL,
            startOf(entry),
            null,
            null,
            null,
            null,
            null));
    steps.insertAll(entry.plan());
    return plans.lock(entry.plan()).orElseThrow();
  }

  private Instant evidenceEnd(ErasureListEntry entry, @Nullable Instant closedAt) {
    Instant from = closedAt == null ? startOf(entry) : closedAt;
    return dates.toKeep(from, Span.months(sites.rule(entry.site()).evidenceMonths())).due();
  }

  /** The day is all that the list tells of when. */
  private static Instant startOf(ErasureListEntry entry) {
    return Beijing.startOf(entry.day());
  }
}
