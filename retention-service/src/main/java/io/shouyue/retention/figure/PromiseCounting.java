package io.shouyue.retention.figure;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Adds clocks that ended to the counts of their months, and takes those back that run again. Only
 * sums are kept up by it: what it has not got to is counted where it is read.
 */
@ApplicationScoped
public class PromiseCounting implements RecurringJob {

  private static final int BATCH = 5_000;

  private final PgPromiseMonthStore months;

  PromiseCounting(PgPromiseMonthStore months) {
    this.months = months;
  }

  @Override
  public String name() {
    return "promise-counting";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    while (months.count(BATCH) == BATCH) {
      continue;
    }
  }
}
