package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Keyed digests of document numbers: which live subjects of a site a person has. */
@ApplicationScoped
class PgIdentityDigestStore {
  private final Jdbi jdbi;

  PgIdentityDigestStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Claims the digest for the subject and gives up what else it held. Claims of one digest run one
   * after the other.
   *
   * @param most how many subjects may hold it
   * @return false when as many others hold it; then nothing changed
   */
  boolean claim(SubjectRef ref, byte[] digest, int most) {
    waitForOthers(ref.site(), digest);
    if (isTaken(ref, digest, most)) {
      return false;
    }
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO identity_digest (site, digest, subject)
                    VALUES (:site, :digest, :subject) ON CONFLICT DO NOTHING
                    """)
                .bind("site", ref.site())
                .bind("digest", digest)
                .bind("subject", ref.id().value())
                .execute());
    releaseOthers(ref, digest);
    return true;
  }

  private void waitForOthers(String site, byte[] digest) {
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT pg_advisory_xact_lock(
                      hashtextextended(:site || encode(:digest, 'hex'), 0))
                    """)
                .bind("site", site)
                .bind("digest", digest)
                .mapToMap()
                .list());
  }

  /** Whether {@code most} other live subjects hold it. */
  boolean isTaken(SubjectRef ref, byte[] digest, int most) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM identity_digest
                    WHERE site = :site AND digest = :digest AND subject <> :subject
                    """)
                .bind("site", ref.site())
                .bind("digest", digest)
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .map(count -> count >= most)
                .one());
  }

  boolean holds(SubjectRef ref, byte[] digest) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                        """
                        SELECT count(*) FROM identity_digest
                        WHERE site = :site AND digest = :digest AND subject = :subject
                        """)
                    .bind("site", ref.site())
                    .bind("digest", digest)
                    .bind("subject", ref.id().value())
                    .mapTo(Integer.class)
                    .one()
                > 0);
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

  private void releaseOthers(SubjectRef ref, byte[] digest) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    DELETE FROM identity_digest
                    WHERE site = :site AND subject = :subject AND digest <> :digest
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("digest", digest)
                .execute());
  }
}
