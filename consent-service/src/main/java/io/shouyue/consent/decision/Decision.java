package io.shouyue.consent.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question.
 *
 * @param basis the purpose's legal basis; null when the purpose is unknown
 * @param policyVersion under which the consent was given, if there is one
 * @param validUntil when the facts change by themselves; null: only when someone acts
 */
record Decision(
    Reason reason,
    @Nullable String basis,
    @Nullable Integer purposeVersion,
    @Nullable Integer policyVersion,
    @Nullable Instant validUntil,
    Instant decidedAt) {

  static Decision undecidable(Instant at) {
    return new Decision(Reason.UNDECIDABLE, null, null, null, null, at);
  }
}
