package io.shouyue.identity.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which adapter does what. */
@ConfigMapping(prefix = "shouyue.identity.provider")
public interface ProviderConfig {
  /** Who pays deposits: {@code sandbox} or {@code bank-file}. */
  @WithDefault("sandbox")
  String payout();
}
