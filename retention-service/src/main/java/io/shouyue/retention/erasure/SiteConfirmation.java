package io.shouyue.retention.erasure;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.officertask.OfficerTaskKind;
import io.shouyue.retention.officertask.OfficerTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Notes whether the website has heard of a cancellation, and alarms when it has not. */
@ApplicationScoped
class SiteConfirmation {

  private static final Logger LOG = Logger.getLogger(SiteConfirmation.class);
  private static final Duration PATIENCE = Duration.ofDays(1);

  private final PgPlanStore plans;
  private final OfficerTasks tasks;
  private final LegalClock time;
  private final Acts acts;

  SiteConfirmation(PgPlanStore plans, OfficerTasks tasks, LegalClock time, Acts acts) {
    this.plans = plans;
    this.tasks = tasks;
    this.time = time;
    this.acts = acts;
  }

  /** The website knows. Idempotent. */
  @Transactional
  void confirm(ErasurePlan plan, Actor actor) {
    if (plans.confirmed(plan.id(), time.now())) {
      tasks.settle(plan.site(), OfficerTaskKind.SITE_NOT_CONFIRMED, plan.id());
      acts.record(plan.site(), actor, "erasure.site-confirmed", plan.id(), plan.subject(), null);
    }
  }

  /** The website was not reached so far; after a day somebody has to see to it. */
  @Transactional
  void stillUnconfirmed(ErasurePlan plan) {
    plans.askedSite(plan.id(), time.now());
    if (time.now().isAfter(plan.startedAt().plus(PATIENCE))
        && tasks.open(plan.site(), OfficerTaskKind.SITE_NOT_CONFIRMED, plan.id(), plan.subject())) {
      LOG.warnf("site not confirmed site=%s erasure=%s", plan.site(), plan.id());
    }
  }
}
