package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rows of {@code assurance} as every verification writes and reads them, by one statement each. */
@ApplicationScoped
class PgAssuranceStore {
  private static final String PUT =
      """
      WITH before AS MATERIALIZED (%s),
      free AS (
        SELECT has_same FROM before WHERE (has_same OR NOT has_any) AND others < :most),
      given AS (
        INSERT INTO identity_digest (site, digest, subject)
        SELECT :site, :digest, :subject FROM free WHERE NOT has_same),
      made AS (
        INSERT INTO assurance (site, subject, verification, level, method, verified_at,
          valid_until, masked_name_sealed, name_sealed, id_number_sealed,
          under14_until_sealed, adult_from_sealed)
        SELECT :site, :subject, :verification, :level, :method, CAST(:verifiedAt AS timestamptz),
          CAST(:validUntil AS timestamptz), CAST(:maskedName AS bytea), CAST(:name AS bytea),
          CAST(:idNumber AS bytea), CAST(:under14Until AS bytea), CAST(:adultFrom AS bytea)
        FROM free
        ON CONFLICT (site, subject) DO UPDATE SET
          verification = excluded.verification, level = excluded.level,
          method = excluded.method, verified_at = excluded.verified_at,
          valid_until = excluded.valid_until, lapse_told = false,
          masked_name_sealed = excluded.masked_name_sealed,
          name_sealed = excluded.name_sealed, id_number_sealed = excluded.id_number_sealed,
          under14_until_sealed = excluded.under14_until_sealed,
          adult_from_sealed = excluded.adult_from_sealed)
      SELECT * FROM before
      """
          .formatted(Standing.QUERY);

  private final Jdbi jdbi;

  PgAssuranceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Gives the subject an identity with its digest, where the subject has no other one and fewer
   * than {@code most} others have this one; a newer verification takes the place of an older one.
   * The digest is queued up for.
   *
   * @return how it stood before, which tells whether anything was stored
   */
  Standing put(SubjectRef ref, AssuranceRow row, byte[] digest, int most) {
    return jdbi.withHandle(
        h ->
            h.createQuery(PUT)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("digest", digest)
                .bind("most", most)
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
                .map((rs, ctx) -> Standing.of(rs))
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
