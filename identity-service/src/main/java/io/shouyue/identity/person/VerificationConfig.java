package io.shouyue.identity.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of verifications. */
@ConfigMapping(prefix = "shouyue.identity.verification")
public interface VerificationConfig {
  /** How many verifications a subject may begin on one Beijing day, by the real clock. */
  @WithDefault("5")
  int dailyLimit();

  /**
   * The purpose of the separate consent that name and document number need at a site without a
   * real-name duty (PIPL 29). Where there is a duty they are told of and not asked (PIPL 13(1)(3)).
   */
  @WithDefault("id_verify")
  String identityPurpose();

  /** The purpose of the separate consent that a bank card needs (PIPL 29). */
  @WithDefault("bank_card_verify")
  String bankCardPurpose();

  /**
   * How many wrong answers one bank card may get on a Beijing day at a site, whoever asks: a bank
   * locks a card after three in a row.
   */
  @WithDefault("2")
  int cardFailures();

  /**
   * After this long an open verification counts as interrupted and may be tried again. Must exceed
   * every adapter's time limit.
   */
  @WithDefault("PT2M")
  Duration lease();

  /**
   * Allows the sandbox, which confirms made-up identities, under profile {@code prod}. For
   * demonstrations on a public machine only.
   */
  @WithDefault("false")
  boolean sandboxInProduction();
}
