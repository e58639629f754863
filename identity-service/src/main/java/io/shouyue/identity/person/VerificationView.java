package io.shouyue.identity.person;

import io.shouyue.identity.assurance.AssuranceLevel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verification; never the values that were claimed.
 *
 * @param level what the outcome is worth; NONE unless VERIFIED
 * @param reason kebab-case, why it is not VERIFIED
 * @param providerReference the authority's name for the call
 * @param alternatives other ways that reach the same level
 */
public record VerificationView(
    String id,
    String subject,
    VerificationState state,
    String method,
    AssuranceLevel level,
    @Nullable String reason,
    @Nullable String providerReference,
    List<String> alternatives,
    Instant createdAt,
    @Nullable Instant decidedAt) {
  static VerificationView of(Verification verification) {
    return new VerificationView(
        verification.id(),
        verification.subject().value(),
        verification.state(),
        verification.method(),
        verification.state() == VerificationState.VERIFIED
            ? VerificationService.level(verification.elements())
            : AssuranceLevel.NONE,
        verification.reason(),
        verification.providerReference(),
        List.of(),
        verification.createdAt(),
        verification.decidedAt());
  }
}
