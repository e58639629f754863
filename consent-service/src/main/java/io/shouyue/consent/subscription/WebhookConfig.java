package io.shouyue.consent.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are delivered. */
@ConfigMapping(prefix = "shouyue.webhook")
public interface WebhookConfig {
  /**
   * Allows plain http and private addresses, for one machine and for tests. A production profile
   * does not start with it.
   */
  @WithDefault("false")
  boolean allowPrivateAddresses();

  /** How long events and their delivery log are kept, told or not. */
  @WithDefault("P30D")
  Duration keepEvents();
}
