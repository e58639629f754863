package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Sets the two timers of a plan, on the legal clock. */
@ApplicationScoped
class ErasureTimers {

  private final Timers timers;
  private final HoldEndTask holdEnd;
  private final EvidenceEndTask evidenceEnd;

  ErasureTimers(Timers timers, HoldEndTask holdEnd, EvidenceEndTask evidenceEnd) {
    this.timers = timers;
    this.holdEnd = holdEnd;
    this.evidenceEnd = evidenceEnd;
  }

  void atHoldEnd(ErasurePlan plan, Instant when) {
    timers.schedule(holdEnd, plan.id(), new PlanRef(plan.id()), when);
  }

  void atEvidenceEnd(ErasurePlan plan, Instant when) {
    timers.schedule(evidenceEnd, plan.id(), new PlanRef(plan.id()), when);
  }
}
