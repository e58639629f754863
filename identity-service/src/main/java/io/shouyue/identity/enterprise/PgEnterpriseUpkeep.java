package io.shouyue.identity.enterprise;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Rows of {@code enterprise_verification} in numbers: overdue ones, and erased people's. */
@ApplicationScoped
class PgEnterpriseUpkeep {
  private final Jdbi jdbi;

  PgEnterpriseUpkeep(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A verification by its key. */
  record Place(SubjectRef ref, String id) {}

  /** Those in {@code state}, an unpaid one, since before {@code before}, with this adapter. */
  List<Place> unpaid(String payout, EnterpriseState state, Instant before) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT site, subject, id FROM enterprise_verification
                    WHERE state IN ('CREATED', 'PAYING') AND state = :state
                      AND asked_at < :before AND payout = :payout
                    ORDER BY asked_at LIMIT 500
                    """)
                .bind("before", before)
                .bind("state", state)
                .bind("payout", payout)
                .map(
                    (rs, ctx) ->
                        new Place(
                            new SubjectRef(
                                rs.getString("site"), new SubjectId(rs.getString("subject"))),
                            rs.getString("id")))
                .list());
  }

  /** Ids of the subject's open verifications. */
  List<String> open(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT id FROM enterprise_verification
                        WHERE site = :site AND subject = :subject
                          AND state IN ('CREATED', 'PAYING', 'PAID')
                        """),
                    ref)
                .mapTo(String.class)
                .list());
  }

  int tails(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT count(account_tail_sealed) FROM enterprise_verification
                        WHERE site = :site AND subject = :subject
                        """),
                    ref)
                .mapTo(Integer.class)
                .one());
  }

  int forgetTails(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE enterprise_verification SET account_tail_sealed = NULL
                        WHERE site = :site AND subject = :subject
                          AND account_tail_sealed IS NOT NULL
                        """),
                    ref)
                .execute());
  }

  int count(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT count(*) FROM enterprise_verification
                        WHERE site = :site AND subject = :subject
                        """),
                    ref)
                .mapTo(Integer.class)
                .one());
  }

  /** Leaves of each row what statistics need: site, outcome and month, under random ids. */
  int anonymise(SubjectRef ref) {
    List<String> ids =
        jdbi.withHandle(
            h ->
                bind(
                        h.createQuery(
                            """
                            SELECT id FROM enterprise_verification
                            WHERE site = :site AND subject = :subject
                            """),
                        ref)
                    .mapTo(String.class)
                    .list());
    ids.forEach(id -> anonymise(ref, id));
    return ids.size();
  }

  private void anonymise(SubjectRef ref, String id) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE enterprise_verification SET
                          subject = :anyone, id = :anything, region = NULL, nature = NULL,
                          account_tail_sealed = NULL, payout_reference = NULL,
                          consent_receipt = NULL, superseded_by = NULL,
                          created_at = date_trunc('month', created_at, 'Asia/Shanghai'),
                          asked_at = date_trunc('month', asked_at, 'Asia/Shanghai'),
                          paid_at = date_trunc('month', paid_at, 'Asia/Shanghai'),
                          expires_at = date_trunc('month', expires_at, 'Asia/Shanghai'),
                          decided_at = date_trunc('month', decided_at, 'Asia/Shanghai')
                        WHERE site = :site AND subject = :subject AND id = :id
                        """),
                    ref)
                .bind("anyone", Ids.random(IdKind.SUBJECT))
                .bind("anything", Ids.random(IdKind.VERIFICATION))
                .bind("id", id)
                .execute());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, SubjectRef ref) {
    return statement.bind("site", ref.site()).bind("subject", ref.id().value());
  }
}
