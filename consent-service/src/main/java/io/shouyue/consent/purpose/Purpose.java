package io.shouyue.consent.purpose;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a purpose.
 *
 * @param revision counts how often it was written, for If-Match; the database counts
 * @param consentSince the oldest version whose consent still covers this one
 * @param effectiveFrom from when it holds; of a draft, from when it shall
 */
public record Purpose(
    String site,
    String code,
    int version,
    PurposeState state,
    int revision,
    int consentSince,
    PurposeDefinition definition,
    @Nullable Instant effectiveFrom,
    @Nullable Instant publishedAt,
    @Nullable Instant retiredAt) {

  static Purpose draft(
      String site,
      String code,
      int version,
      PurposeDefinition definition,
      @Nullable Instant wished) {
    return new Purpose(
        site, code, version, PurposeState.DRAFT, 1, version, definition, wished, null, null);
  }

  Purpose edited(PurposeDefinition changed, @Nullable Instant wished) {
    return new Purpose(
        site, code, version, state, revision, consentSince, changed, wished, null, null);
  }

  /** Published, in force from that instant on. */
  Purpose published(int since, Instant from, Instant at) {
    PurposeState next = from.isAfter(at) ? PurposeState.SCHEDULED : PurposeState.PUBLISHED;
    return new Purpose(site, code, version, next, revision, since, definition, from, at, null);
  }

  /** In force, as its instant has come. */
  Purpose begun() {
    return new Purpose(
        site,
        code,
        version,
        PurposeState.PUBLISHED,
        revision,
        consentSince,
        definition,
        effectiveFrom,
        publishedAt,
        retiredAt);
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
        effectiveFrom,
        publishedAt,
        at);
  }
}
