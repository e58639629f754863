package io.shouyue.platform.data.jobs;

import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.KeyRenewal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Brings keys under the newest that there are, in small transactions. What an earlier run left
 * unused is destroyed first, a whole interval after its last use.
 */
@ApplicationScoped
public class KeyRenewalJob implements RecurringJob {
  private static final int BATCH = 500;

  private final KeyRenewal renewal;

  KeyRenewalJob(KeyRenewal renewal) {
    this.renewal = renewal;
  }

  @Override
  public String name() {
    return "key-renewal";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    renewal.destroyUnused();
    rewrapDataKeys();
    renewal.rewrapSiteKeys();
  }

  private void rewrapDataKeys() {
    if (renewal.isBehind()) {
      Optional<KeyRef> after = renewal.rewrapDataKeys(null, BATCH);
      while (after.isPresent()) {
        after = renewal.rewrapDataKeys(after.get(), BATCH);
      }
    }
  }
}
