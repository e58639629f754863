package io.shouyue.identity.enterprise;

import io.shouyue.identity.provider.BankFilePayout;
import io.shouyue.identity.provider.Payouts;
import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Takes up payments that a crash or a slow bank left open: a claim that was never begun is begun,
 * one that was is asked about.
 */
@ApplicationScoped
class DepositSweep implements RecurringJob {
  private final PgEnterpriseUpkeep upkeep;
  private final DepositPayments payments;
  private final Payouts payouts;
  private final EnterpriseConfig config;
  private final SystemClock clock;

  DepositSweep(
      PgEnterpriseUpkeep upkeep,
      DepositPayments payments,
      Payouts payouts,
      EnterpriseConfig config,
      SystemClock clock) {
    this.upkeep = upkeep;
    this.payments = payments;
    this.payouts = payouts;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "deposit-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    String payout = payouts.chosen().name();
    var before = clock.now().minus(config.lease());
    upkeep
        .unpaid(payout, EnterpriseState.CREATED, before)
        .forEach(place -> payments.pay(place.ref(), place.id()));
    if (!payout.equals(BankFilePayout.NAME)) {
      upkeep
          .unpaid(payout, EnterpriseState.PAYING, before)
          .forEach(place -> payments.pursue(place.ref(), place.id()));
    }
  }
}
