package io.shouyue.platform.data.jobs;

import io.shouyue.platform.keys.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Makes next month's wrapping keys, so that a key store that is down at midnight stops nobody. */
@ApplicationScoped
public class WrappingKeysJob implements RecurringJob {
  private final SiteKeys keys;

  WrappingKeysJob(SiteKeys keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "wrapping-keys-ahead";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    keys.makeNextMonth();
  }
}
