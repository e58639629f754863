package io.shouyue.identity.enterprise;

import static io.shouyue.identity.subject.SubjectRows.bind;

import io.shouyue.identity.assurance.EarlierVerifications;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code enterprise_verification}: claims, moves and reads. */
@ApplicationScoped
class PgEnterpriseStore implements EarlierVerifications {
  private static final String TABLE = "enterprise_verification";

  private final Jdbi jdbi;
  private final SubjectRows rows;

  PgEnterpriseStore(Jdbi jdbi, SubjectRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  /** A claim about to be stored. Claims are never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record NewRow(
      String id,
      EnterpriseClaim claim,
      SealedClaims.Sealed sealed,
      byte[] amountDigest,
      String payout,
      Instant createdAt,
      Instant askedAt,
      Instant expiresAt) {}

  /** Stores the claim; false when the subject has an open one. */
  boolean insert(SubjectRef ref, NewRow row) {
    return jdbi.withHandle(
            h ->
                bind(
                        h.createUpdate(
                            """
                            INSERT INTO enterprise_verification (site, subject, id, state, region,
                              nature, licence_kind, licence_review, personal_account, name_sealed,
                              licence_sealed, branch_sealed, account_sealed, holder_sealed,
                              account_tail_sealed, amount_digest, payout, consent_receipt,
                              created_at, asked_at, expires_at)
                            VALUES (:site, :subject, :id, 'CREATED', :region,
                              :nature, :licenceKind, :licenceReview, :personalAccount, :name,
                              :licence, :branch, :account, :holder,
                              :tail, :amountDigest, :payout, :consentReceipt,
                              :createdAt, :askedAt, :expiresAt)
                            ON CONFLICT DO NOTHING
                            """),
                        ref,
                        row.id())
                    .bind("region", row.claim().region())
                    .bind("nature", row.claim().nature())
                    .bind("licenceKind", row.claim().licence().kind())
                    .bind("licenceReview", row.claim().licence().review())
                    .bind("personalAccount", row.claim().personalAccount())
                    .bind("name", row.sealed().name())
                    .bind("licence", row.sealed().licence())
                    .bind("branch", row.sealed().branch())
                    .bind("account", row.sealed().account())
                    .bind("holder", row.sealed().holder())
                    .bind("tail", row.sealed().tail())
                    .bind("amountDigest", row.amountDigest())
                    .bind("payout", row.payout())
                    .bind("consentReceipt", row.claim().consentReceipt().orElse(null))
                    .bind("createdAt", row.createdAt())
                    .bind("askedAt", row.askedAt())
                    .bind("expiresAt", row.expiresAt())
                    .execute())
        > 0;
  }

  Optional<EnterpriseRow> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM enterprise_verification WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> EnterpriseRow.of(rs))
                .findOne());
  }

  /** The row, kept from changing until the caller's transaction ends. */
  EnterpriseRow lock(SubjectRef ref, String id) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT * FROM enterprise_verification
                        WHERE site = :site AND subject = :subject AND id = :id FOR UPDATE
                        """),
                    ref,
                    id)
                .map((rs, ctx) -> EnterpriseRow.of(rs))
                .one());
  }

  /** Claims the payment; false when someone else has, or it ended. */
  boolean startPaying(SubjectRef ref, String id, Instant askedAt) {
    EnterpriseState.CREATED.to(EnterpriseState.PAYING);
    return jdbi.withHandle(
            h ->
                bind(
                        h.createUpdate(
                            """
                            UPDATE enterprise_verification SET state = 'PAYING', asked_at = :askedAt
                            WHERE site = :site AND subject = :subject AND id = :id
                              AND state = 'CREATED'
                            """),
                        ref,
                        id)
                    .bind("askedAt", askedAt)
                    .execute())
        > 0;
  }

  void paid(EnterpriseRow row, @Nullable String reference, Instant at, Instant expiresAt) {
    row.state().to(EnterpriseState.PAID);
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE enterprise_verification SET state = 'PAID', paid_at = :at,
                          payout_reference = :reference, expires_at = :expiresAt
                        WHERE site = :site AND subject = :subject AND id = :id
                        """),
                    row.ref(),
                    row.id())
                .bind("at", at)
                .bind("reference", reference)
                .bind("expiresAt", expiresAt)
                .execute());
  }

  void countTry(EnterpriseRow row) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE enterprise_verification SET tries = tries + 1
                        WHERE site = :site AND subject = :subject AND id = :id
                        """),
                    row.ref(),
                    row.id())
                .execute());
  }

  /** Ends a verification the caller has locked, and erases what was claimed but for the tail. */
  void end(EnterpriseRow row, EnterpriseState end, @Nullable String reason, Instant at) {
    row.state().to(end);
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE enterprise_verification SET state = :end, reason = :reason,
                          decided_at = :at, name_sealed = NULL, licence_sealed = NULL,
                          branch_sealed = NULL, account_sealed = NULL, holder_sealed = NULL,
                          amount_digest = NULL
                        WHERE site = :site AND subject = :subject AND id = :id
                        """),
                    row.ref(),
                    row.id())
                .bind("end", end)
                .bind("reason", reason)
                .bind("at", at)
                .execute());
  }

  @Override
  public void supersede(SubjectRef ref, String by) {
    rows.supersede(TABLE, ref, by);
  }

  /** How many the subject began since {@code since} of the real clock. */
  int countSince(SubjectRef ref, Instant since) {
    return rows.askedSince(TABLE, ref, since);
  }
}
