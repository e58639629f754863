package io.shouyue.consent.decision;

import java.time.Duration;
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

  /**
   * The answer on the wire.
   *
   * @param most for how long an answer may be reused at most
   */
  static DecisionView of(Decision decision, Duration most) {
    return new DecisionView(
        decision.reason().isAllowed(),
        decision.reason().code(),
        decision.basis(),
        decision.purposeVersion(),
        decision.policyVersion(),
        decision.validUntil(),
        (int) reusable(decision, most).toSeconds(),
        decision.decidedAt());
  }

  /** Never beyond the instant at which the facts change, and never what could not be decided. */
  private static Duration reusable(Decision decision, Duration most) {
    if (decision.reason() == Reason.UNDECIDABLE) {
      return Duration.ZERO;
    }
    Instant until = decision.validUntil();
    Duration left = until == null ? most : Duration.between(decision.decidedAt(), until);
    return left.compareTo(most) < 0 ? left : most;
  }
}
