package io.shouyue.consent.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question.
 *
 * @param validUntil when the facts change by themselves
 * @param cacheFor seconds for which the answer may be reused
 */
public record DecisionView(
    boolean allowed,
    String reason,
    @Nullable String basis,
    @Nullable Integer purposeVersion,
    @Nullable Integer policyVersion,
    @Nullable Instant validUntil,
    int cacheFor,
    Instant decidedAt) {

  static DecisionView of(Decision decision) {
    return new DecisionView(
        decision.reason().isAllowed(),
        decision.reason().code(),
        decision.basis(),
        decision.purposeVersion(),
        decision.policyVersion(),
        decision.validUntil(),
        0,
        decision.decidedAt());
  }
}
