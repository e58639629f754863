package io.shouyue.retention.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When rules are applied. */
@ConfigMapping(prefix = "shouyue.schedule")
public interface ScheduleConfig {

  /** Whether each site's rules are applied once every legal day without anybody asking. */
  @WithDefault("true")
  boolean daily();
}
