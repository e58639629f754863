package io.shouyue.consent.exemption;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded case.
 *
 * @param exception what a question names to use it
 * @param clause of the law it rests on
 * @param approvedAt from when decisions count it; null while no other person has approved it
 */
public record ExemptionView(
    String id,
    String exception,
    ExemptionKind kind,
    ExemptionGround ground,
    String clause,
    String purpose,
    @Nullable String subject,
    List<String> categories,
    @Nullable String recipient,
    @Nullable String authority,
    String document,
    String evidenceSha256,
    @Nullable String certificate,
    Instant validFrom,
    Instant validUntil,
    Instant recordedAt,
    @Nullable Instant approvedAt,
    @Nullable Instant endedAt) {
  static ExemptionView of(ExemptionCase recorded) {
    return new ExemptionView(
        recorded.id(),
        recorded.kind().code(),
        recorded.kind(),
        recorded.ground(),
        recorded.ground().clause(),
        recorded.purpose(),
        recorded.subject() == null ? null : recorded.subject().value(),
        recorded.categories(),
        recorded.recipient(),
        recorded.authority(),
        recorded.document(),
        recorded.evidenceSha256(),
        recorded.certificate(),
        recorded.validFrom(),
        recorded.validUntil(),
        recorded.recordedAt(),
        recorded.approvedAt(),
        recorded.endedAt());
  }
}
