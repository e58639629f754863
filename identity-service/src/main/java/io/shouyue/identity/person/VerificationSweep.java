package io.shouyue.identity.person;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/**
 * Ends what a crash left open. Whether the authority was asked cannot be known then, so there is no
 * verdict; the person simply asks again.
 */
@ApplicationScoped
class VerificationSweep implements RecurringJob {
  /** How long a claim may take to be seen after the instant that it bears, clocks included. */
  private static final Duration LATE = Duration.ofHours(1);

  private final PgVerificationUpkeep upkeep;
  private final VerificationConfig config;
  private final LegalClock legalClock;
  private final SystemClock systemClock;

  /** What was asked before that has been looked at by this process: everything, the first time. */
  private volatile Instant lookedAt = Instant.EPOCH;

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
    Instant before = systemClock.now().minus(config.lease());
    upkeep.interrupt(lookedAt, before, legalClock.now());
    lookedAt = before.minus(LATE);
  }
}
