package io.shouyue.consent.decision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What callers are told of a decision besides. */
@ConfigMapping(prefix = "shouyue.decision")
public interface DecisionConfig {
  /**
   * For how long a caller may reuse an answer at most. A withdrawal reaches such a caller by its
   * webhook, or so much later.
   */
  @WithDefault("PT0S")
  Duration cacheFor();
}
