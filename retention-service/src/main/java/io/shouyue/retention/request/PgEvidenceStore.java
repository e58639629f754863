package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** What stays of erased people's requests, sealed. */
@ApplicationScoped
class PgEvidenceStore {

  private final Jdbi jdbi;

  PgEvidenceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(String id, String site, String subject, byte[] sealed) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_evidence (id, site, subject_id, record_sealed)
                    VALUES (:id, :site, :subject, :sealed)
                    """)
                .bind("id", id)
                .bind("site", site)
                .bind("subject", subject)
                .bind("sealed", sealed)
                .execute());
  }

  /** Removes what the destroyed key has made unreadable; returns how many rows. */
  long delete(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.execute(
                "DELETE FROM request_evidence WHERE site = ? AND subject_id = ?", site, subject));
  }
}
