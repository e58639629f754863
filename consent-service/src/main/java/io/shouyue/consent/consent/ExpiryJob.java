package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Lapsed;
import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Looks for consents that have run out. */
@ApplicationScoped
public class ExpiryJob implements RecurringJob {
  private final ExpiryService expiry;

  ExpiryJob(ExpiryService expiry) {
    this.expiry = expiry;
  }

  @Override
  public String name() {
    return "consent-expiry";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    List<Lapsed> batch;
    int ended;
    do {
      batch = expiry.lapsed();
      ended = batch.stream().mapToInt(expiry::expire).sum();
    } while (ended > 0);
  }
}
