package io.shouyue.platform.web.idempotency;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Forgets answers after their seven days. */
@ApplicationScoped
public class IdempotencyPurgeJob implements RecurringJob {
  private final IdempotencyTable table;

  IdempotencyPurgeJob(IdempotencyTable table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "idempotency-purge";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    table.purge();
  }
}
