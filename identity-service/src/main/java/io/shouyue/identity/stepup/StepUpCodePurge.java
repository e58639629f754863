package io.shouyue.identity.stepup;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Codes count towards the day's limit and are of no use afterwards. */
@ApplicationScoped
class StepUpCodePurge implements RecurringJob {
  private static final Duration KEPT = Duration.ofDays(2);

  private final PgStepUpCodeStore store;
  private final SystemClock clock;

  StepUpCodePurge(PgStepUpCodeStore store, SystemClock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "step-up-code-purge";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    store.deleteBefore(clock.now().minus(KEPT));
  }
}
