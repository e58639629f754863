package io.shouyue.consent.notice;

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
 * @param under14 the person is under 14, so a guardian has to answer (PIPL 31)
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
    boolean under14,
    byte[] hash,
    String policyDocument,
    int policyVersion,
    List<String> purposes,
    Instant createdAt,
    Instant expiresAt,
    byte @Nullable [] answer,
    @Nullable String receipt) {

  /** Its name. */
  public NoticeRef ref() {
    return new NoticeRef(site, id);
  }

  /** The hash as callers see it. */
  public String hashText() {
    return HexFormat.of().formatHex(hash);
  }
}
