package io.shouyue.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Sessions of browsers. */
@ConfigMapping(prefix = "shouyue.session")
public interface SessionConfig {

  /** At least 32 characters from the secrets source; the same on every node. */
  String secret();

  /** How long a revocation is remembered: longer than any session can last. */
  @WithDefault("PT12H")
  Duration revocations();
}
