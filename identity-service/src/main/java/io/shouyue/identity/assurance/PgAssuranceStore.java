package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rows of {@code assurance} as every verification writes and reads them, by one statement each. */
@ApplicationScoped
class PgAssuranceStore {
  private static final String PUT =
      """
      WITH before AS MATERIALIZED (
        SELECT r.*, s.*
        FROM unnest(:sites, :subjects, :digests, :verifications, :levels, :methods,
          :verified, :valid, :maskedNames, :names, :idNumbers, :under14Until, :adultFrom)
          WITH ORDINALITY
          AS r(site, subject, digest, verification, level, method, verified_at, valid_until,
            masked_name, name, id_number, under14_until, adult_from, n)
        CROSS JOIN LATERAL (%s) AS s),
      free AS (
        SELECT * FROM before WHERE (has_same OR NOT has_any) AND others < :most),
      given AS (
        INSERT INTO identity_digest (site, digest, subject)
        SELECT site, digest, subject FROM free WHERE NOT has_same),
      made AS (
        INSERT INTO assurance (site, subject, verification, level, method, verified_at,
          valid_until, masked_name_sealed, name_sealed, id_number_sealed,
          under14_until_sealed, adult_from_sealed)
        SELECT site, subject, verification, level, method, verified_at, valid_until,
          masked_name, name, id_number, under14_until, adult_from
        FROM free
        ON CONFLICT (site, subject) DO UPDATE SET
          verification = excluded.verification, level = excluded.level,
          method = excluded.method, verified_at = excluded.verified_at,
          valid_until = excluded.valid_until, lapse_told = false,
          masked_name_sealed = excluded.masked_name_sealed,
          name_sealed = excluded.name_sealed, id_number_sealed = excluded.id_number_sealed,
          under14_until_sealed = excluded.under14_until_sealed,
          adult_from_sealed = excluded.adult_from_sealed)
      SELECT n, has_any, has_same, others FROM before
      """
          .formatted(Standing.query("r.site", "r.digest", "r.subject"));

  private final Jdbi jdbi;

  PgAssuranceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** An identity about to be given, with its digest. Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record NewAssurance(SubjectRef ref, AssuranceRow row, byte[] digest) {}

  /**
   * Gives each subject an identity with its digest, where the subject has no other one and fewer
   * than {@code most} others have this one; a newer verification takes the place of an older one.
   * No two are one subject or have one digest, and the digests are queued up for.
   *
   * @return how each stood before, which tells whether anything was stored
   */
  Map<SubjectRef, Standing> put(List<NewAssurance> all, int most) {
    Map<SubjectRef, Standing> before = new HashMap<>();
    jdbi.useHandle(
        h -> {
          Query query = h.createQuery(PUT).bind("most", most);
          Rows.of(query, all)
              .texts("sites", one -> one.ref().site())
              .texts("subjects", one -> one.ref().id().value())
              .bytes("digests", NewAssurance::digest)
              .texts("verifications", one -> one.row().verification())
              .texts("levels", one -> one.row().level().name())
              .texts("methods", one -> one.row().method())
              .instants("verified", one -> one.row().verifiedAt())
              .instants("valid", one -> one.row().validUntil())
              .bytes("maskedNames", one -> one.row().maskedName())
              .bytes("names", one -> one.row().name())
              .bytes("idNumbers", one -> one.row().idNumber())
              .bytes("under14Until", one -> one.row().under14Until())
              .bytes("adultFrom", one -> one.row().adultFrom());
          query
              .map((rs, ctx) -> before.put(all.get(rs.getInt("n") - 1).ref(), Standing.of(rs)))
              .forEach(none -> {});
        });
    return before;
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
