package io.shouyue.identity.assurance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of verified identities. */
@ConfigMapping(prefix = "shouyue.identity.assurance")
public interface AssuranceConfig {
  /** How many live accounts of one site one identity may have; a cancelled one does not count. */
  @WithDefault("1")
  int accountsPerIdentity();

  /** After how long an identity must be verified again; left out, never. */
  Optional<Duration> validFor();
}
