package io.shouyue.platform.web.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long a body may be. */
@ConfigMapping(prefix = "shouyue.body")
public interface BodyConfig {
  /** The longest body of an operation that is not named below. */
  @WithDefault("1M")
  MemorySize limit();

  /** The longest body by path; for the path itself and what lies beneath it. */
  Map<String, MemorySize> larger();

  /** The paths of much-called operations that block: their short bodies are read beforehand. */
  Optional<Set<String>> ahead();
}
