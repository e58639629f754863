package io.shouyue.identity.stepup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of step-ups. */
@ConfigMapping(prefix = "shouyue.identity.step-up")
public interface StepUpConfig {
  /**
   * How many wrong answers a subject may give on one Beijing day, by the real clock: a document
   * number has few unknown digits for someone who knows birthday and town.
   */
  @WithDefault("5")
  int dailyFailures();

  /** How long ago a sign-in may be to count as fresh. */
  @WithDefault("PT15M")
  Duration freshLogin();

  /** How long a code can be given. */
  @WithDefault("PT10M")
  Duration codeLasts();

  /** How often one code may be given wrongly. */
  @WithDefault("3")
  int codeTries();

  /** How long after a code the next one may be sent. */
  @WithDefault("PT1M")
  Duration codePause();

  /** How many codes a mobile gets on one Beijing day, whoever asks for them. */
  @WithDefault("5")
  int codesPerDay();

  /** How long after a change of the mobile a code to it is not enough by itself. */
  @WithDefault("P30D")
  Duration mobileSettles();

  /**
   * How long after it was last confirmed a mobile may belong to somebody else: operators rest a
   * number that was given up for 90 days before they give it out again.
   */
  @WithDefault("P90D")
  Duration mobileLasts();
}
