package io.shouyue.gateway.session;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Removes sessions and revocations that have expired. */
@ApplicationScoped
public class SessionPurgeJob implements RecurringJob {

  private final TokenStateStore store;

  SessionPurgeJob(TokenStateStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "session-purge";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    store.purge();
  }
}
