package io.shouyue.identity.change;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Ends changes that nobody went on with. */
@ApplicationScoped
class ChangeSweep implements RecurringJob {
  private final PgIdentityChangeStore store;
  private final LegalClock clock;

  ChangeSweep(PgIdentityChangeStore store, LegalClock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "identity-change-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    store.expire(clock.now());
  }
}
