package io.shouyue.identity.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of changes of a verified identity. */
@ConfigMapping(prefix = "shouyue.identity.change")
public interface ChangeConfig {
  /** How long a change waits for its proof or its second person. */
  @WithDefault("P7D")
  Duration patience();

  /** How long an allowed change waits for the new verification; a deposit takes some days. */
  @WithDefault("P10D")
  Duration allowed();

  /** How long after a change the next one may be asked for. */
  @WithDefault("P30D")
  Duration pause();

  /** How many changes an account may have in a year: whoever sells accounts needs many. */
  @WithDefault("2")
  int perYear();
}
