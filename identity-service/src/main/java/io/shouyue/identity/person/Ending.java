package io.shouyue.identity.person;

import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import org.jspecify.annotations.Nullable;

/** The end of a verification: a verdict with its reason, or none. */
record Ending(
    VerificationState state,
    @Nullable String reason,
    @Nullable String reference,
    @Nullable String provider) {
  /** The process ended before there was an answer. */
  static final Ending INTERRUPTED =
      new Ending(VerificationState.UNKNOWN, "interrupted", null, null);

  /** Two people found that the question was answered with a match. */
  static final Ending SETTLED_MATCH = new Ending(VerificationState.VERIFIED, null, null, null);

  static Ending of(String provider, ElementAnswer answer) {
    String reference = answer.reference();
    return switch (answer.verdict()) {
      case MATCH -> new Ending(VerificationState.VERIFIED, null, reference, provider);
      case MISMATCH ->
          new Ending(VerificationState.MISMATCH, "elements-mismatch", reference, provider);
      case NO_RECORD -> new Ending(VerificationState.NO_RECORD, "no-record", reference, provider);
      case REJECTED ->
          new Ending(VerificationState.REJECTED, "provider-rejected", reference, provider);
      case UNAVAILABLE ->
          answer.billing() == Billing.UNKNOWN
              ? new Ending(VerificationState.UNKNOWN, "outcome-unknown", reference, provider)
              : new Ending(
                  VerificationState.UNAVAILABLE, "provider-unavailable", reference, provider);
    };
  }

  /** The identity is right and does not count for this account. */
  Ending without(String why) {
    return new Ending(VerificationState.REJECTED, why, reference, provider);
  }
}
