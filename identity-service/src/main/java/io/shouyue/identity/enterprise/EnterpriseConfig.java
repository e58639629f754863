package io.shouyue.identity.enterprise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of verifications by corporate account. */
@ConfigMapping(prefix = "shouyue.identity.enterprise")
public interface EnterpriseConfig {
  /** How many deposits a subject may cause on one Beijing day, by the real clock. */
  @WithDefault("2")
  int dailyLimit();

  /** How many wrong amounts lock it: three tries over 99 values are a 3 % guess. */
  @WithDefault("3")
  int tries();

  /** How long the payment, and then the amount, is waited for. */
  @WithDefault("P7D")
  Duration patience();

  /**
   * After this long an open payment is asked about. Must exceed every adapter's time limit, by the
   * real clock.
   */
  @WithDefault("PT2M")
  Duration lease();

  /** The purpose of the separate consent that a natural person's account needs (PIPL 29). */
  @WithDefault("bank_micro_deposit")
  String personalAccountPurpose();
}
