package io.shouyue.retention.erasure;

import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.legalhold.LegalHoldReleased;
import io.shouyue.retention.legalhold.LegalHoldService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database's side of plans: which step is next, and what is done with it. */
@ApplicationScoped
class ErasureProgress {

  static final String TOPIC = "erasure";

  private final PgPlanStore plans;
  private final PgStepStore steps;
  private final LocalSteps local;
  private final LegalHoldService holds;
  private final Outbox outbox;
  private final LegalClock time;
  private final Acts acts;

  ErasureProgress(
      PgPlanStore plans,
      PgStepStore steps,
      LocalSteps local,
      LegalHoldService holds,
      Outbox outbox,
      LegalClock time,
      Acts acts) {
    this.plans = plans;
    this.steps = steps;
    this.local = local;
    this.holds = holds;
    this.outbox = outbox;
    this.time = time;
    this.acts = acts;
  }

  /**
   * The first step that is not done in the plan's phase; empty while it waits: for the end of the
   * evidence, or for a legal hold on something of the person.
   */
  Optional<ErasureStep> next(ErasurePlan plan) {
    if (plan.phase() == ErasurePhase.EVIDENCE && !isOver(plan.evidenceEndsAt())) {
      return Optional.empty();
    }
    if (plan.phase() == ErasurePhase.END
        && plan.erasedAt() == null
        && holds.isHeld(plan.site(), plan.subject())) {
      return Optional.empty();
    }
    return steps.of(plan.id()).stream()
        .filter(record -> record.step().phase() == plan.phase() && !record.isDone())
        .map(StepRecord::step)
        .findFirst();
  }

  /** Does the local part, marks the step done and lets the next one come. */
  @Transactional
  void finish(String id, ErasureStep step, StepOutcome outcome) {
    ErasurePlan plan = plans.lock(id).orElseThrow();
    if (next(plan).filter(step::equals).isEmpty()) {
      return;
    }
    Map<String, Long> counts = new HashMap<>(outcome.counts());
    counts.putAll(local.perform(plan, step, outcome));
    steps.done(id, step, counts, time.now());
    acts.record(plan.site(), Actor.SYSTEM, "erasure." + step.code(), id, plan.subject(), null);
    goOn(id);
  }

  @Transactional
  void failed(String id, ErasureStep step, String error) {
    steps.attempted(id, step, error);
  }

  /** The hold's last day is over. */
  @Transactional
  void endHold(String id) {
    ErasurePlan plan = plans.lock(id).orElseThrow();
    if (plan.phase() == ErasurePhase.HOLD) {
      plans.phase(id, ErasurePhase.END);
      goOn(id);
    }
  }

  /** What waited for the hold goes on. */
  void released(@Observes LegalHoldReleased released) {
    String subject = released.subject();
    if (subject != null) {
      plans.ofSubject(released.site(), subject).forEach(plan -> goOn(plan.id()));
    }
  }

  /** Sends the plan to the driver once more; harmless when nothing is to be done. */
  @Transactional
  void goOn(String id) {
    outbox.append(TOPIC, id, new PlanRef(id));
  }

  private boolean isOver(@Nullable Instant end) {
    return end != null && !time.now().isBefore(end);
  }
}
