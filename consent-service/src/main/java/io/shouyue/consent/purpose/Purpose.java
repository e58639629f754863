package io.shouyue.consent.purpose;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a purpose.
 *
 * @param revision counts how often it was written, for If-Match; the database counts
 * @param consentSince the oldest version whose consent still covers this one
 */
public record Purpose(
    String site,
    String code,
    int version,
    PurposeState state,
    int revision,
    int consentSince,
    PurposeDefinition definition,
    @Nullable Instant publishedAt,
    @Nullable Instant retiredAt) {

  static Purpose draft(String site, String code, int version, PurposeDefinition definition) {
    return new Purpose(site, code, version, PurposeState.DRAFT, 1, version, definition, null, null);
  }

  Purpose edited(PurposeDefinition changed) {
    return new Purpose(site, code, version, state, revision, consentSince, changed, null, null);
  }

  Purpose published(int since, Instant at) {
    return new Purpose(
        site, code, version, PurposeState.PUBLISHED, revision, since, definition, at, null);
  }

  Purpose retired(Instant at) {
    return new Purpose(
        site,
        code,
        version,
        PurposeState.RETIRED,
        revision,
        consentSince,
        definition,
        publishedAt,
        at);
  }
}
