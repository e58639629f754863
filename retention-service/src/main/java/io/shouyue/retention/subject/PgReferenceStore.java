package io.shouyue.retention.subject;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code source_reference}. */
@ApplicationScoped
class PgReferenceStore {

  private final Jdbi jdbi;

  PgReferenceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  boolean exists(String site, SubjectId subject) {
    return find(site, subject).isPresent();
  }

  Optional<byte[]> find(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT reference_sealed FROM source_reference
                    WHERE site = :site AND subject_id = :subject
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .mapTo(byte[].class)
                .findOne());
  }

  void put(String site, SubjectId subject, byte[] sealed) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO source_reference (site, subject_id, reference_sealed)
                    VALUES (:site, :subject, :sealed)
                    ON CONFLICT ON CONSTRAINT source_reference_pk
                      DO UPDATE SET reference_sealed = :sealed
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .bind("sealed", sealed)
                .execute());
  }

  void remove(String site, SubjectId subject) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "DELETE FROM source_reference WHERE site = :site AND subject_id = :subject")
                .bind("site", site)
                .bind("subject", subject.value())
                .execute());
  }
}
