package io.shouyue.consent.purpose;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a purpose.
 *
 * @param basisClause the article its legal basis stands in
 * @param consentSince the oldest version whose consent still covers this one
 */
public record PurposeView(
    String code,
    int version,
    PurposeState state,
    int revision,
    int consentSince,
    String basisClause,
    @JsonUnwrapped PurposeDefinition definition,
    @Nullable Instant effectiveFrom,
    @Nullable Instant publishedAt,
    @Nullable Instant retiredAt) {

  static PurposeView of(Purpose purpose) {
    return new PurposeView(
        purpose.code(),
        purpose.version(),
        purpose.state(),
        purpose.revision(),
        purpose.consentSince(),
        purpose.definition().legalBasis().clause(),
        purpose.definition(),
        purpose.effectiveFrom(),
        purpose.publishedAt(),
        purpose.retiredAt());
  }
}
