package io.shouyue.consent.decision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many facts a node remembers for decisions. */
@ConfigMapping(prefix = "shouyue.decision.memory")
public interface FactsMemoryConfig {
  /** Subjects, each with what it answered to the purposes asked about. */
  @WithDefault("20000")
  int subjects();

  /** Purposes, and as many policies. */
  @WithDefault("5000")
  int purposes();
}
