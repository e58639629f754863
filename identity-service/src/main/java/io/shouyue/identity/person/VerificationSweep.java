package io.shouyue.identity.person;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Ends what a crash left open. Whether the authority was asked cannot be known then, so there is no
 * verdict; the person simply asks again.
 */
@ApplicationScoped
class VerificationSweep implements RecurringJob {
  private final PgVerificationUpkeep upkeep;
  private final VerificationConfig config;
  private final LegalClock legalClock;
  private final SystemClock systemClock;

  VerificationSweep(
      PgVerificationUpkeep upkeep,
      VerificationConfig config,
      LegalClock legalClock,
      SystemClock systemClock) {
    this.upkeep = upkeep;
    this.config = config;
    this.legalClock = legalClock;
    this.systemClock = systemClock;
  }

  @Override
  public String name() {
    return "verification-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    upkeep.interrupt(systemClock.now().minus(config.lease()), legalClock.now());
  }
}
