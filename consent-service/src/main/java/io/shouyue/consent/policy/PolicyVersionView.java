package io.shouyue.consent.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version with its text.
 *
 * @param sha256 of the exact bytes of each text
 */
public record PolicyVersionView(
    String document,
    int version,
    PolicyState state,
    int revision,
    PolicyFormat format,
    Significance significance,
    List<MaterialChange> changes,
    @Nullable Instant effectiveFrom,
    @Nullable Instant publishedAt,
    PolicyText sha256,
    PolicyText text) {

  static PolicyVersionView of(PolicyVersion version) {
    return new PolicyVersionView(
        version.document(),
        version.version(),
        version.state(),
        version.revision(),
        version.format(),
        version.significance(),
        version.changes(),
        version.effectiveFrom(),
        version.publishedAt(),
        version.text().hashes(),
        version.text());
  }
}
