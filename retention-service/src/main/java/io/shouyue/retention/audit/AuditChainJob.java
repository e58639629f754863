package io.shouyue.retention.audit;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Chains what has arrived, apart from the transactions that wrote it, and so much each time: a bulk
 * run writes more than could be chained beside it without taking the processors from it.
 */
@ApplicationScoped
public class AuditChainJob implements RecurringJob {

  private final AuditService audit;

  AuditChainJob(AuditService audit) {
    this.audit = audit;
  }

  @Override
  public String name() {
    return "audit-chain";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run() {
    audit.chain();
  }
}
