package io.shouyue.identity.guardian;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of guardianships. */
@ConfigMapping(prefix = "shouyue.identity.guardian")
public interface GuardianConfig {
  /** How long an invitation can be taken up. */
  @WithDefault("P7D")
  Duration invitation();
}
