package io.shouyue.retention.erasure;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.error.DomainException;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    return Optional.ofNullable(next(List.of(plan)).get(plan.id()));
  }

  /** The same for plans of one site, by plan; nothing of those that wait. */
  Map<String, ErasureStep> next(List<ErasurePlan> standing) {
    Map<String, ErasureStep> next = new HashMap<>();
    if (!standing.isEmpty()) {
      Set<String> held = holds.people(standing.getFirst().site());
      standing.stream()
          .filter(plan -> !waits(plan, held))
          .collect(
              Collectors.groupingBy(
                  ErasurePlan::phase, Collectors.mapping(ErasurePlan::id, Collectors.toList())))
          .forEach((phase, ids) -> next.putAll(steps.firstUndone(ids, ErasureStep.of(phase))));
    }
    return next;
  }

  private boolean waits(ErasurePlan plan, Set<String> held) {
    return switch (plan.phase()) {
      case EVIDENCE -> !isEvidenceOver(plan);
      case END -> plan.erasedAt() == null && held.contains(plan.subject());
      case CANCEL, HOLD, DONE -> false;
    };
  }

  /** Does the local part, marks the step done and lets the next one come. */
  @Transactional
  void finish(String id, ErasureStep step, StepOutcome outcome) {
    ErasurePlan plan = plans.find(id).orElseThrow();
    if (finish(step, List.of(new StepEffect(plan, outcome))) > 0) {
      goOn(id);
    }
  }

  /**
   * Does the local part for plans of one site and marks the step done of each that stands before
   * it; returns how many those were. Nothing is sent to the driver.
   */
  @Transactional
  int finish(ErasureStep step, List<StepEffect> effects) {
    Map<String, StepOutcome> outcomes =
        effects.stream().collect(Collectors.toMap(one -> one.plan().id(), StepEffect::outcome));
    List<ErasurePlan> locked = plans.lock(outcomes.keySet());
    Map<String, ErasureStep> next = next(locked);
    List<StepEffect> due =
        locked.stream()
            .filter(plan -> next.get(plan.id()) == step)
            .map(plan -> new StepEffect(plan, Objects.requireNonNull(outcomes.get(plan.id()))))
            .toList();
    if (!due.isEmpty()) {
      Map<String, Map<String, Long>> counts = local.perform(step, due);
      due.forEach(
          one -> counts.merge(one.plan().id(), one.outcome().counts(), ErasureProgress::together));
      steps.done(step, counts, time.now());
      acts.recordAll(due.stream().map(one -> done(one.plan(), step)).toList());
    }
    return due.size();
  }

  /** Counts of the local part stand in front of those of the same name from outside. */
  private static Map<String, Long> together(Map<String, Long> local, Map<String, Long> outside) {
    Map<String, Long> all = new HashMap<>(outside);
    all.putAll(local);
    return all;
  }

  private static AuditAct done(ErasurePlan plan, ErasureStep step) {
    return Actor.SYSTEM.act(plan.site(), "erasure." + step.code(), plan.id(), plan.subject());
  }

  /** Notes what an attempt ran into, by its code. */
  @Transactional
  void failed(String id, ErasureStep step, RuntimeException failure) {
    steps.attempted(
        id,
        step,
        failure instanceof DomainException refused
            ? refused.code().code()
            : failure.getClass().getSimpleName());
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

  boolean isEvidenceOver(ErasurePlan plan) {
    Instant end = plan.evidenceEndsAt();
    return end != null && !time.now().isBefore(end);
  }
}
