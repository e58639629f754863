package io.shouyue.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many requests may come in one window, on each node. */
@ConfigMapping(prefix = "shouyue.limit")
public interface LimitConfig {

  /** The window over which a spent allowance comes back, evenly. */
  @WithDefault("PT10S")
  Duration window();

  /** Requests of one client (token, session or notice) from one address in a window. */
  @WithDefault("1000")
  int perClient();

  /** Requests of one address in a window, with or without a token. */
  @WithDefault("2000")
  int perAddress();
}
