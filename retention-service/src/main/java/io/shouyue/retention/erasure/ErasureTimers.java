package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.time.Beijing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Sets the timers of a plan, on the legal clock. */
@ApplicationScoped
class ErasureTimers {

  private final Timers timers;
  private final HoldEndTask holdEnd;
  private final EvidenceEndTask evidenceEnd;
  private final KeptEndTask keptEnd;

  ErasureTimers(
      Timers timers, HoldEndTask holdEnd, EvidenceEndTask evidenceEnd, KeptEndTask keptEnd) {
    this.timers = timers;
    this.holdEnd = holdEnd;
    this.evidenceEnd = evidenceEnd;
    this.keptEnd = keptEnd;
  }

  void atHoldEnd(ErasurePlan plan, Instant when) {
    timers.schedule(holdEnd, plan.id(), new PlanRef(plan.id()), when);
  }

  /** The law asks for the category no longer; each day of a plan has a timer of its own. */
  void atKeptEnd(ErasurePlan plan, LocalDate lastDay) {
    timers.schedule(
        keptEnd, plan.id() + "/" + lastDay, new PlanRef(plan.id()), Beijing.endOf(lastDay));
  }

  void atEvidenceEnd(ErasurePlan plan, Instant when) {
    timers.schedule(evidenceEnd, plan.id(), new PlanRef(plan.id()), when);
  }
}
