package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Writes rows of {@code assurance}: every verification does, by one statement. */
@ApplicationScoped
class PgAssuranceStore {
  private final Jdbi jdbi;

  PgAssuranceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A newer verification takes the place of an older one; whether there was one. */
  boolean put(SubjectRef ref, AssuranceRow row) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    INSERT INTO assurance (site, subject, verification, level, method, verified_at,
                      valid_until, masked_name_sealed, name_sealed, id_number_sealed,
                      under14_until_sealed, adult_from_sealed)
                    VALUES (:site, :subject, :verification, :level, :method, :verifiedAt,
                      :validUntil, :maskedName, :name, :idNumber, :under14Until, :adultFrom)
                    ON CONFLICT (site, subject) DO UPDATE SET
                      verification = excluded.verification, level = excluded.level,
                      method = excluded.method, verified_at = excluded.verified_at,
                      valid_until = excluded.valid_until, lapse_told = false,
                      masked_name_sealed = excluded.masked_name_sealed,
                      name_sealed = excluded.name_sealed,
                      id_number_sealed = excluded.id_number_sealed,
                      under14_until_sealed = excluded.under14_until_sealed,
                      adult_from_sealed = excluded.adult_from_sealed
                    RETURNING old.subject IS NOT NULL
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("verification", row.verification())
                .bind("level", row.level())
                .bind("method", row.method())
                .bind("verifiedAt", row.verifiedAt())
                .bind("validUntil", row.validUntil())
                .bind("maskedName", row.maskedName())
                .bind("name", row.name())
                .bind("idNumber", row.idNumber())
                .bind("under14Until", row.under14Until())
                .bind("adultFrom", row.adultFrom())
                .mapTo(Boolean.class)
                .one());
  }
}
