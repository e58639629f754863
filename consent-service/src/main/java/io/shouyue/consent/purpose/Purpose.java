package io.shouyue.consent.purpose;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a purpose.
 *
 * @param revision counts the edits of a draft, for If-Match
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
    return new Purpose(site, code, version, state, revision + 1, consentSince, changed, null, null);
  }

  Purpose published(int since, Instant at) {
    return new Purpose(
        site, code, version, PurposeState.PUBLISHED, revision + 1, since, definition, at, null);
  }

  Purpose retired(Instant at) {
    return new Purpose(
        site,
        code,
        version,
        PurposeState.RETIRED,
        revision + 1,
        consentSince,
        definition,
        publishedAt,
        at);
  }
}
