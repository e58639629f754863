package io.shouyue.identity.enterprise;

import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** What the register of enterprises said: column {@code elements} of a verification. */
@ApplicationScoped
class PgRegisterStore {
  private final Jdbi jdbi;

  PgRegisterStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the caller is the one who asks. */
  boolean markAsked(SubjectRef ref, String id) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE enterprise_verification SET elements = 'ASKED'
                        WHERE site = :site AND subject = :subject AND id = :id
                          AND state = 'CREATED' AND elements IS NULL
                        """)
                    .bind("site", ref.site())
                    .bind("subject", ref.id().value())
                    .bind("id", id)
                    .execute())
        > 0;
  }

  /** Notes the answer; where there was no verdict, somebody looks at the licence itself. */
  void note(SubjectRef ref, String id, ElementVerdict verdict) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE enterprise_verification SET elements = :verdict,
                      licence_review = licence_review OR :verdict = 'UNAVAILABLE'
                    WHERE site = :site AND subject = :subject AND id = :id
                    """)
                .bind("verdict", verdict.name())
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("id", id)
                .execute());
  }

  /** Whether an answer is there, or whoever asked before {@code before} died over it. */
  boolean isSettled(SubjectRef ref, String id, Instant before) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT elements IS DISTINCT FROM 'ASKED' OR asked_at < :before
                    FROM enterprise_verification
                    WHERE site = :site AND subject = :subject AND id = :id
                    """)
                .bind("before", before)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }
}
