package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.personal.LicenceNumber;
import io.shouyue.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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

  /**
   * How a subject and a digest stand.
   *
   * @param any whether the subject holds one; its assurance says so, which lies where the subject
   *     does, and a digest where the digest does
   * @param same whether it holds this one
   * @param others how many other live subjects hold this one
   */
  record Standing(boolean any, boolean same, int others) {
    boolean isAnother() {
      return any && !same;
    }
  }

  /** How the subject and the digest of {@code number} stand now. */
  Standing standing(SubjectRef ref, PersonalData number) {
    return standing(ref, digest(ref, number));
  }

  private Standing standing(SubjectRef ref, byte[] digest) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT
                      EXISTS (SELECT 1 FROM assurance
                              WHERE site = :site AND subject = :subject) AS has_any,
                      count(*) FILTER (WHERE subject = :subject) > 0 AS has_same,
                      count(*) FILTER (WHERE subject <> :subject) AS others
                    FROM identity_digest WHERE site = :site AND digest = :digest
                    """)
                .bind("site", ref.site())
                .bind("digest", digest)
                .bind("subject", ref.id().value())
                .map(
                    (rs, ctx) ->
                        new Standing(
                            rs.getBoolean("has_any"),
                            rs.getBoolean("has_same"),
                            rs.getInt("others")))
                .one());
  }

  /**
   * The same, and until the caller's transaction ends nobody else is given the digest, and the
   * subject no other one.
   */
  Standing queueUp(SubjectRef ref, PersonalData number) {
    byte[] digest = digest(ref, number);
    waitForOthers(ref, digest);
    return standing(ref, digest);
  }

  /**
   * Takes from the subject another digest that it may hold, and tells the one it is to be given.
   */
  Optional<byte[]> makeRoom(SubjectRef ref, PersonalData number, Standing before) {
    if (before.isAnother()) {
      release(ref);
    }
    return before.same() ? Optional.empty() : Optional.of(digest(ref, number));
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
