package io.shouyue.platform.web.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the memory for verified access tokens. */
@ConfigMapping(prefix = "shouyue.token-cache")
public interface TokenCacheConfig {
  /** Whether there is one. Read when the application is built. */
  @WithDefault("true")
  boolean enabled();

  /**
   * How long a token counts as verified; at most a minute, so that what the issuer takes back by
   * changing its keys ends soon even if nobody tells us.
   */
  @WithDefault("PT60S")
  Duration maxAge();

  /** How many tokens are remembered. */
  @WithDefault("2000")
  int maxTokens();
}
