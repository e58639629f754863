package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.TimedTask;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.legalhold.LegalHoldService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** A law's period is over: what it kept after the account went goes now. */
@ApplicationScoped
public class KeptEndTask implements TimedTask<PlanRef> {

  private final PgPlanStore plans;
  private final PgKeptStore kept;
  private final SourceSteps sources;
  private final LegalHoldService holds;
  private final SourceKeeping keeping;
  private final LegalClock time;

  KeptEndTask(
      PgPlanStore plans,
      PgKeptStore kept,
      SourceSteps sources,
      LegalHoldService holds,
      SourceKeeping keeping,
      LegalClock time) {
    this.plans = plans;
    this.kept = kept;
    this.sources = sources;
    this.holds = holds;
    this.keeping = keeping;
    this.time = time;
  }

  @Override
  public String name() {
    return "kept-end";
  }

  @Override
  public Class<PlanRef> type() {
    return PlanRef.class;
  }

  /** Fails, and is tried again, while a legal hold stands or a system cannot be reached. */
  @Override
  public void run(PlanRef ref, Instant dueAt) {
    ErasurePlan plan = plans.find(ref.plan()).orElseThrow();
    Set<String> over =
        kept.of(plan.id()).stream()
            .filter(one -> one.doneAt() == null && time.today().isAfter(one.lastDay()))
            .map(KeptCategory::category)
            .collect(Collectors.toSet());
    if (over.isEmpty()) {
      return;
    }
    if (isHeld(plan, over)) {
      throw new StepUnfinished();
    }
    sources.performKept(plan, over);
    keeping.ended(plan, over);
  }

  private boolean isHeld(ErasurePlan plan, Set<String> categories) {
    return holds.active(plan.site()).stream()
        .anyMatch(hold -> categories.stream().anyMatch(one -> hold.covers(plan.subject(), one)));
  }
}
