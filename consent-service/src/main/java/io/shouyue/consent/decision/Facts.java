package io.shouyue.consent.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one question, as one row.
 *
 * @param subjectState null when there is no such subject
 * @param purpose null when there is no such purpose in force
 * @param consent null when nothing was ever answered
 */
record Facts(
    @Nullable String subjectState, @Nullable PurposeFacts purpose, @Nullable ConsentFacts consent) {

  static final Facts UNKNOWN = new Facts(null, null, null);

  /** The newest version that is not a draft. */
  record PurposeFacts(
      int version,
      boolean retired,
      String basis,
      int consentSince,
      List<String> categories,
      List<String> recipients,
      List<String> destinations) {}

  /**
   * What stands.
   *
   * @param policyVersion under which it was answered; 0 when no policy was shown
   * @param materialSince newest material version of that policy in effect; 0 when there is none
   * @param nextMaterialAt when the next one takes effect; null when none is published
   */
  record ConsentFacts(
      String state,
      int purposeVersion,
      int policyVersion,
      @Nullable Instant validUntil,
      int materialSince,
      @Nullable Instant nextMaterialAt) {}
}
