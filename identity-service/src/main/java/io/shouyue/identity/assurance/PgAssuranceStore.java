package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Rows of {@code assurance}. */
@ApplicationScoped
class PgAssuranceStore {
  private final Jdbi jdbi;

  PgAssuranceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<AssuranceRow> find(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT * FROM assurance WHERE site = :site AND subject = :subject
                        """),
                    ref)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  /** A newer verification takes the place of an older one. */
  void upsert(SubjectRef ref, AssuranceRow row) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        INSERT INTO assurance (site, subject, verification, level, method,
                          verified_at, masked_name_sealed, name_sealed, id_number_sealed,
                          under14_until_sealed, adult_from_sealed)
                        VALUES (:site, :subject, :verification, :level, :method,
                          :verifiedAt, :maskedName, :name, :idNumber, :under14Until, :adultFrom)
                        ON CONFLICT (site, subject) DO UPDATE SET
                          verification = excluded.verification,
                          level = excluded.level,
                          method = excluded.method,
                          verified_at = excluded.verified_at,
                          masked_name_sealed = excluded.masked_name_sealed,
                          name_sealed = excluded.name_sealed,
                          id_number_sealed = excluded.id_number_sealed,
                          under14_until_sealed = excluded.under14_until_sealed,
                          adult_from_sealed = excluded.adult_from_sealed
                        """),
                    ref)
                .bind("verification", row.verification())
                .bind("level", row.level())
                .bind("method", row.method())
                .bind("verifiedAt", row.verifiedAt())
                .bind("maskedName", row.maskedName())
                .bind("name", row.name())
                .bind("idNumber", row.idNumber())
                .bind("under14Until", row.under14Until())
                .bind("adultFrom", row.adultFrom())
                .execute());
  }

  /** Keeps of the sealed values what the flags say; the days of age go in any case. */
  void reduce(SubjectRef ref, boolean keepName, boolean keepIdNumber) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE assurance SET
                          masked_name_sealed = CASE WHEN :keepName THEN masked_name_sealed END,
                          name_sealed = CASE WHEN :keepName THEN name_sealed END,
                          id_number_sealed = CASE WHEN :keepIdNumber THEN id_number_sealed END,
                          under14_until_sealed = NULL,
                          adult_from_sealed = NULL
                        WHERE site = :site AND subject = :subject
                        """),
                    ref)
                .bind("keepName", keepName)
                .bind("keepIdNumber", keepIdNumber)
                .execute());
  }

  int delete(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createUpdate(
                        "DELETE FROM assurance WHERE site = :site AND subject = :subject"),
                    ref)
                .execute());
  }

  /** Subjects of whom a day of age is still kept. */
  List<SubjectRef> withDaysOfAge() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT site, subject FROM assurance
                    WHERE under14_until_sealed IS NOT NULL OR adult_from_sealed IS NOT NULL
                    """)
                .map(
                    (rs, ctx) ->
                        new SubjectRef(
                            rs.getString("site"), new SubjectId(rs.getString("subject"))))
                .list());
  }

  void dropDaysOfAge(SubjectRef ref, boolean under14Until, boolean adultFrom) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE assurance SET
                          under14_until_sealed =
                            CASE WHEN NOT :under14Until THEN under14_until_sealed END,
                          adult_from_sealed = CASE WHEN NOT :adultFrom THEN adult_from_sealed END
                        WHERE site = :site AND subject = :subject
                        """),
                    ref)
                .bind("under14Until", under14Until)
                .bind("adultFrom", adultFrom)
                .execute());
  }

  private static AssuranceRow row(ResultSet rs) throws SQLException {
    return new AssuranceRow(
        rs.getString("verification"),
        AssuranceLevel.valueOf(rs.getString("level")),
        rs.getString("method"),
        rs.getTimestamp("verified_at").toInstant(),
        rs.getBytes("masked_name_sealed"),
        rs.getBytes("name_sealed"),
        rs.getBytes("id_number_sealed"),
        rs.getBytes("under14_until_sealed"),
        rs.getBytes("adult_from_sealed"));
  }

  private static <S extends SqlStatement<S>> S bind(S statement, SubjectRef ref) {
    return statement.bind("site", ref.site()).bind("subject", ref.id().value());
  }
}
