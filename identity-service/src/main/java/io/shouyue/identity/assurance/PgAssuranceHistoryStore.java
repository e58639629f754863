package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code assurance_history}: identities that were changed, sealed as they lay. */
@ApplicationScoped
class PgAssuranceHistoryStore {
  private final Jdbi jdbi;

  PgAssuranceHistoryStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void close(SubjectRef ref, AssuranceRow row, String supersededBy, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO assurance_history (site, subject, verification, level, method,
                      verified_at, masked_name_sealed, name_sealed, id_number_sealed,
                      superseded_by, closed_at)
                    VALUES (:site, :subject, :verification, :level, :method,
                      :verifiedAt, :maskedName, :name, :idNumber, :supersededBy, :at)
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("verification", row.verification())
                .bind("level", row.level())
                .bind("method", row.method())
                .bind("verifiedAt", row.verifiedAt())
                .bind("maskedName", row.maskedName())
                .bind("name", row.name())
                .bind("idNumber", row.idNumber())
                .bind("supersededBy", supersededBy)
                .bind("at", at)
                .execute());
  }
}
