package io.shouyue.retention.erasure;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/** Which plans a node ends together; each call is a transaction. */
@ApplicationScoped
@Transactional
class EndingPlans {

  /** Longer than a portion of a step takes; what a node leaves behind is taken up after it. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final PgPlanStore plans;
  private final ErasureProgress progress;
  private final SystemClock clock;
  private final LegalClock time;

  EndingPlans(PgPlanStore plans, ErasureProgress progress, SystemClock clock, LegalClock time) {
    this.plans = plans;
    this.progress = progress;
    this.clock = clock;
    this.time = time;
  }

  /**
   * Some whose hold is over, or that a node left behind; those others are taking are passed over.
   */
  List<ErasurePlan> take(int limit) {
    List<ErasurePlan> left = plans.leaseAgain(clock.now(), clock.now().plus(LEASE), limit);
    return left.isEmpty() ? plans.leaseEnded(time.now(), clock.now().plus(LEASE), limit) : left;
  }

  /** They are still being worked on. */
  void keep(List<ErasurePlan> ending) {
    plans.lease(ids(ending), clock.now().plus(LEASE));
  }

  /** Nothing more is to be done now: they wait, or their evidence's end is over too. */
  void release(List<ErasurePlan> ended) {
    plans.lease(ids(ended), null);
    ended.stream().filter(progress::isEvidenceOver).forEach(plan -> progress.goOn(plan.id()));
  }

  /** The step failed for this one: it goes on by itself, tried again as any other. */
  void leave(ErasurePlan plan, ErasureStep step, RuntimeException failure) {
    plans.lease(List.of(plan.id()), null);
    progress.failed(plan.id(), step, failure);
    progress.goOn(plan.id());
  }

  private static List<String> ids(List<ErasurePlan> plans) {
    return plans.stream().map(ErasurePlan::id).toList();
  }
}
