package io.shouyue.identity.verification;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Finds what a person began and has not ended; of each kind at most one can be open. */
@ApplicationScoped
class PgOpenVerificationStore {
  private final Jdbi jdbi;

  PgOpenVerificationStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Ids, newest first; element checks end with their answer and are not among them. */
  List<String> of(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT id FROM (
                      SELECT id, created_at FROM enterprise_verification
                      WHERE site = :site AND subject = :subject
                        AND state IN ('CREATED', 'PAYING', 'PAID')
                      UNION ALL
                      SELECT id, created_at FROM face_verification
                      WHERE site = :site AND subject = :subject
                        AND state IN ('CREATED', 'CONSENTED', 'IMAGES', 'LIVENESS')
                    ) AS begun
                    ORDER BY created_at DESC
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(String.class)
                .list());
  }
}
