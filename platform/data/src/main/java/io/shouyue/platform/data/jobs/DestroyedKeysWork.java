package io.shouyue.platform.data.jobs;

import io.shouyue.platform.keys.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Every process lets go of site keys that another one destroyed. */
@ApplicationScoped
public class DestroyedKeysWork implements SteadyWork {
  private final SiteKeys keys;

  DestroyedKeysWork(SiteKeys keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "destroyed-keys";
  }

  @Override
  public Duration rest() {
    return Duration.ofMinutes(10);
  }

  @Override
  public boolean turn() {
    keys.forgetDestroyed();
    return false;
  }
}
