package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rows of {@code assurance} as every verification writes and reads them, by one statement each. */
@ApplicationScoped
class PgAssuranceStore {
  private final Jdbi jdbi;

  PgAssuranceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * A newer verification takes the place of an older one.
   *
   * @param digest of the identity, which the subject is given with it
   * @return whether there was an older one
   */
  boolean put(SubjectRef ref, AssuranceRow row, Optional<byte[]> digest) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    WITH given AS (
                      INSERT INTO identity_digest (site, digest, subject)
                      SELECT :site, d.digest, :subject
                      FROM (SELECT CAST(:digest AS bytea)) AS d(digest) WHERE d.digest IS NOT NULL
                      ON CONFLICT DO NOTHING)
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
                .bind("digest", digest.orElse(null))
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

  /**
   * The last day under 14 as it is kept of a person; null of somebody older. Never compared.
   *
   * @param sealed the day
   */
  @SuppressWarnings("ArrayRecordComponent")
  record KeptDay(SubjectRef ref, byte @Nullable [] sealed) {}

  /** Of those of these people who have an assurance. */
  List<KeptDay> daysUnder14(String site, List<SubjectRef> people) {
    return jdbi.withHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  SELECT subject, under14_until_sealed FROM assurance
                  WHERE site = :site AND subject = ANY(:subjects)
                  """);
          Rows.of(query, people).texts("subjects", ref -> ref.id().value());
          return query
              .bind("site", site)
              .map(
                  (rs, ctx) ->
                      new KeptDay(
                          new SubjectRef(site, new SubjectId(rs.getString("subject"))),
                          rs.getBytes("under14_until_sealed")))
              .list();
        });
  }
}
