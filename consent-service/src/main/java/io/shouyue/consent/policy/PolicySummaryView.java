package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.MaterialChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version without its text, as lists show it. */
public record PolicySummaryView(
    int version,
    PolicyState state,
    PolicyFormat format,
    Significance significance,
    List<MaterialChange> changes,
    @Nullable Instant effectiveFrom,
    @Nullable Instant publishedAt,
    PolicyText sha256,
    String url) {

  static PolicySummaryView of(PolicyVersion version) {
    return new PolicySummaryView(
        version.version(),
        version.state(),
        version.format(),
        version.significance(),
        version.changes(),
        version.effectiveFrom(),
        version.publishedAt(),
        version.text().hashes(),
        PolicyAddress.of(version.site(), version.document(), version.version()));
  }
}
