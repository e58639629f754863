package io.shouyue.platform.data.group;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How writes of many callers are gathered into transactions. */
@ConfigMapping(prefix = "shouyue.group")
public interface GroupConfig {
  /** Transactions at once. While one waits for the disk another is prepared. */
  @WithDefault("2")
  @Min(1)
  @Max(16)
  int writers();

  /**
   * How many writes at least a writer wants to have together while another transaction is under
   * way: most of what a transaction costs is for its statements, however many rows they write.
   */
  @WithDefault("8")
  @Min(1)
  @Max(1000)
  int together();

  /** The longest it waits for them. */
  @WithDefault("PT0.01S")
  Duration patience();

  /** The most writes in one transaction. */
  @WithDefault("64")
  @Min(1)
  @Max(1000)
  int largest();

  /** The most writes that wait; whoever comes then is asked to come again (503). */
  @WithDefault("128")
  @Min(1)
  @Max(10000)
  int queue();
}
