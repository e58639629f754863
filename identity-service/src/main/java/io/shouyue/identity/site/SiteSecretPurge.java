package io.shouyue.identity.site;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Forgets client secrets once their answers are no longer replayed. */
@ApplicationScoped
class SiteSecretPurge implements RecurringJob {
  private static final Duration KEPT = Duration.ofDays(7);

  private final SiteRepository sites;
  private final SystemClock clock;

  SiteSecretPurge(SiteRepository sites, SystemClock clock) {
    this.sites = sites;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "site-secret-purge";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    sites.forgetClientSecrets(clock.now().minus(KEPT));
  }
}
