package io.shouyue.identity.handoff;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Forgets hand-offs whose session is over. */
@ApplicationScoped
class HandoffPurge implements RecurringJob {
  private final PgHandoffStore store;
  private final HandoffConfig config;
  private final SystemClock clock;

  HandoffPurge(PgHandoffStore store, HandoffConfig config, SystemClock clock) {
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "handoff-purge";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    store.purge(clock.now().minus(config.kept()));
  }
}
