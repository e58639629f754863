package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.time.Beijing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Sets the timers of plans, on the legal clock. */
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

  /** One timer for all holds that end then, which is a midnight. */
  void atHoldEnd(Instant when) {
    timers.schedule(holdEnd, when.toString(), new HoldEndTask.Nothing(), when);
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
