package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.error.DomainException;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.peer.ConsentPeer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Asks whether the website's webhook took {@code account.cancelled}, for those cancellations first
 * that were not asked about for the longest time.
 */
@ApplicationScoped
public class SiteConfirmationJob implements RecurringJob {

  private static final int AT_ONCE = 200;

  private final PgPlanStore plans;
  private final SiteConfirmation confirmation;
  private final ConsentPeer consent;

  SiteConfirmationJob(PgPlanStore plans, SiteConfirmation confirmation, ConsentPeer consent) {
    this.plans = plans;
    this.confirmation = confirmation;
    this.consent = consent;
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
  public void run() {
    for (ErasurePlan plan : plans.unconfirmed(AT_ONCE)) {
      if (isDelivered(plan)) {
        confirmation.confirm(plan, Actor.SYSTEM);
      } else {
        confirmation.stillUnconfirmed(plan);
      }
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
