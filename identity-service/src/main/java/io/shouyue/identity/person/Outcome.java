package io.shouyue.identity.person;

import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import org.jspecify.annotations.Nullable;

/** The end of a verification: a verdict with its reason, or none. */
record Outcome(
    VerificationState state,
    @Nullable String reason,
    @Nullable String reference,
    @Nullable String provider) {
  /** The process ended before there was an answer. */
  static final Outcome INTERRUPTED =
      new Outcome(VerificationState.UNKNOWN, "interrupted", null, null);

  /** Two people found that the question was answered with a match. */
  static final Outcome SETTLED_MATCH = new Outcome(VerificationState.VERIFIED, null, null, null);

  static Outcome of(String provider, ElementAnswer answer) {
    String reference = answer.reference();
    return switch (answer.verdict()) {
      case MATCH -> new Outcome(VerificationState.VERIFIED, null, reference, provider);
      case MISMATCH ->
          new Outcome(VerificationState.MISMATCH, "elements-mismatch", reference, provider);
      case NO_RECORD -> new Outcome(VerificationState.NO_RECORD, "no-record", reference, provider);
      case REJECTED ->
          new Outcome(VerificationState.REJECTED, "provider-rejected", reference, provider);
      case UNAVAILABLE ->
          answer.billing() == Billing.UNKNOWN
              ? new Outcome(VerificationState.UNKNOWN, "outcome-unknown", reference, provider)
              : new Outcome(
                  VerificationState.UNAVAILABLE, "provider-unavailable", reference, provider);
    };
  }

  /** The identity is right and does not count for this account. */
  Outcome without(String why) {
    return new Outcome(VerificationState.REJECTED, why, reference, provider);
  }
}
