package io.shouyue.consent.consent;

import io.shouyue.consent.BatchJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Looks for consents that have run out. */
@ApplicationScoped
public class ExpiryJob implements BatchJob {
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
  public int batch() {
    return expiry.lapsed().stream().mapToInt(expiry::expire).sum();
  }
}
