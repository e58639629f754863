package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.officertask.OfficerTaskKind;
import io.shouyue.retention.officertask.OfficerTasks;
import io.shouyue.retention.peer.ConsentPeer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Sees that the website has heard of each cancellation: its webhook took {@code account.cancelled},
 * or it said so itself. Where it has not after a day, the officer gets a task and the log an alarm.
 */
@ApplicationScoped
public class SiteConfirmation implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(SiteConfirmation.class);
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final int AT_ONCE = 200;

  private final PgPlanStore plans;
  private final ConsentPeer consent;
  private final OfficerTasks tasks;
  private final LegalClock time;
  private final Acts acts;

  SiteConfirmation(
      PgPlanStore plans, ConsentPeer consent, OfficerTasks tasks, LegalClock time, Acts acts) {
    this.plans = plans;
    this.consent = consent;
    this.tasks = tasks;
    this.time = time;
    this.acts = acts;
  }

  @Override
  public String name() {
    return "site-confirmation";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  @Transactional
  public void run() {
    plans.unconfirmed(AT_ONCE).forEach(this::look);
  }

  /** The website says itself that it knows. Idempotent. */
  @Transactional
  public void confirm(ErasurePlan plan, Actor actor) {
    if (plans.confirmed(plan.id(), time.now())) {
      tasks.settle(plan.site(), OfficerTaskKind.SITE_NOT_CONFIRMED, plan.id());
      acts.record(plan.site(), actor, "erasure.site-confirmed", plan.id(), plan.subject(), null);
    }
  }

  private void look(ErasurePlan plan) {
    if (isDelivered(plan)) {
      confirm(plan, Actor.SYSTEM);
    } else if (time.now().isAfter(plan.startedAt().plus(PATIENCE))
        && tasks.open(
            plan.site(), OfficerTaskKind.SITE_NOT_CONFIRMED, plan.id(), plan.subject())) {
      LOG.warnf("site not confirmed site=%s erasure=%s", plan.site(), plan.id());
    }
  }

  /** A peer that does not answer has delivered nothing; the next turn asks again. */
  private boolean isDelivered(ErasurePlan plan) {
    try {
      return consent.isCancellationDelivered(plan.site(), plan.subject());
    } catch (DomainException silent) {
      return false;
    }
  }
}
