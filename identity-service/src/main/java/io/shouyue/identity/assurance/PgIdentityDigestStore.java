package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.personal.LicenceNumber;
import io.shouyue.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Keyed digests of document numbers: which live subjects of a site a person has. */
@ApplicationScoped
class PgIdentityDigestStore {
  private final Jdbi jdbi;
  private final BlindIndex index;

  PgIdentityDigestStore(Jdbi jdbi, BlindIndex index) {
    this.jdbi = jdbi;
    this.index = index;
  }

  /** How the subject and the digest of {@code number} stand now. */
  Standing standing(SubjectRef ref, PersonalData number) {
    byte[] digest = digest(ref, number);
    return jdbi.withHandle(
        h ->
            h.createQuery(Standing.QUERY)
                .bind("site", ref.site())
                .bind("digest", digest)
                .bind("subject", ref.id().value())
                .map((rs, ctx) -> Standing.of(rs))
                .one());
  }

  /**
   * The digest of {@code number}. Until the caller's transaction ends nobody else is given it, and
   * the subject no other one.
   */
  byte[] queueUp(SubjectRef ref, PersonalData number) {
    byte[] digest = digest(ref, number);
    waitForOthers(ref, digest);
    return digest;
  }

  /** In that order: whoever has the subject waits for nobody. */
  private void waitForOthers(SubjectRef ref, byte[] digest) {
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT pg_advisory_xact_lock(hashtextextended(:site || what, 0))
                    FROM (VALUES (encode(:digest, 'hex')), (:subject)) AS wanted (what)
                    """)
                .bind("site", ref.site())
                .bind("digest", digest)
                .bind("subject", ref.id().value())
                .mapToMap()
                .list());
  }

  int count(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM identity_digest
                    WHERE site = :site AND subject = :subject
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }

  int release(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("DELETE FROM identity_digest WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .execute());
  }

  private byte[] digest(SubjectRef ref, PersonalData number) {
    String domain = number instanceof LicenceNumber ? "licence-number" : "id-number";
    return index.of(ref.site(), domain, number.reveal());
  }
}
