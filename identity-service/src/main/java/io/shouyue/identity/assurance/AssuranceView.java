package io.shouyue.identity.assurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well a subject's identity is known.
 *
 * @param validUntil when it must be verified again; absent where that is never
 */
public record AssuranceView(
    AssuranceLevel level,
    @Nullable String method,
    @Nullable Instant verifiedAt,
    @Nullable String maskedName,
    boolean under14,
    @Nullable Instant validUntil) {
  static AssuranceView of(Assurance assurance) {
    return new AssuranceView(
        assurance.level(),
        assurance.method(),
        assurance.verifiedAt(),
        assurance.maskedName(),
        assurance.under14(),
        assurance.validUntil());
  }
}
