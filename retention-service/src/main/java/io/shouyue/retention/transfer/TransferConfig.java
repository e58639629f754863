package io.shouyue.retention.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a person asks for transfers clearly too often. */
@ConfigMapping(prefix = "shouyue.transfer")
public interface TransferConfig {

  /**
   * How many granted transfers within twelve months cost nothing, whatever the site says. No law
   * gives a number; this is what the service takes for reasonable at least.
   */
  @WithDefault("4")
  int freeInAYear();
}
