package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.time.Beijing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Sets the timers of plans, on the legal clock. */
@ApplicationScoped
class ErasureTimers {

  private final Jdbi jdbi;
  private final Timers timers;
  private final HoldEndTask holdEnd;
  private final EvidenceEndTask evidenceEnd;
  private final KeptEndTask keptEnd;

  ErasureTimers(
      Jdbi jdbi,
      Timers timers,
      HoldEndTask holdEnd,
      EvidenceEndTask evidenceEnd,
      KeptEndTask keptEnd) {
    this.jdbi = jdbi;
    this.timers = timers;
    this.holdEnd = holdEnd;
    this.evidenceEnd = evidenceEnd;
    this.keptEnd = keptEnd;
  }

  /** One timer for all holds that end then, which is a midnight. */
  void atHoldEnd(Instant when) {
    String instance = when.toString();
    if (!isSet(instance)) {
      // The first of the day come one after the other: two timers of one name cannot be set.
      jdbi.useHandle(
          h ->
              h.createQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:end, 0)) AS text)")
                  .bind("end", holdEnd.name() + instance)
                  .mapTo(String.class)
                  .one());
      timers.schedule(holdEnd, instance, new HoldEndTask.Nothing(), when);
    }
  }

  private boolean isSet(String instance) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT EXISTS (SELECT FROM scheduled_tasks
                      WHERE task_name = :task AND task_instance = :instance)
                    """)
                .bind("task", holdEnd.name())
                .bind("instance", instance)
                .mapTo(boolean.class)
                .one());
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
