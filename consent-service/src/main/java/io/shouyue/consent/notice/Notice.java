package io.shouyue.consent.notice;

import io.shouyue.consent.subject.AgeBand;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice that was served.
 *
 * @param subject whom it was served to, when that was known
 * @param visitor a browser asked for it, so that whoever answers may be nobody known
 * @param ageBand as whom the person counted
 * @param hash SHA-256 of the canonical JSON of its content
 * @param answer SHA-256 of the body that answered it
 */
@SuppressWarnings("ArrayRecordComponent") // rows, never compared
public record Notice(
    String site,
    String id,
    @Nullable SubjectId subject,
    boolean visitor,
    String collectionPoint,
    String locale,
    @Nullable AgeBand ageBand,
    byte[] hash,
    String policyDocument,
    int policyVersion,
    List<String> purposes,
    Instant createdAt,
    Instant expiresAt,
    byte @Nullable [] answer,
    @Nullable String receipt) {

  /** Whether a guardian has to answer (PIPL 31). */
  public boolean under14() {
    return ageBand == AgeBand.UNDER_14;
  }

  /** Its name. */
  public NoticeRef ref() {
    return new NoticeRef(site, id);
  }

  /** The hash as callers see it. */
  public String hashText() {
    return HexFormat.of().formatHex(hash);
  }
}
