package io.shouyue.identity.stepup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of step-ups. */
@ConfigMapping(prefix = "shouyue.identity.step-up")
public interface StepUpConfig {
  /**
   * How many wrong answers a subject may give on one Beijing day, by the real clock: a document
   * number has few unknown digits for someone who knows birthday and town.
   */
  @WithDefault("5")
  int dailyFailures();
}
