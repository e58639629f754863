package io.shouyue.retention.hold;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may leave a hold. */
@ConfigMapping(prefix = "shouyue.hold")
public interface HoldConfig {

  /** The smallest count of people that a figure may show; k of what is released. */
  @WithDefault("20")
  int leastCell();
}
