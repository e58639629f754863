package io.shouyue.identity.enterprise;

import static io.shouyue.identity.subject.SubjectRows.bind;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.identity.subject.SubjectRows.AnonymousForm;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code enterprise_verification} in numbers: overdue ones, and erased people's. */
@ApplicationScoped
class PgEnterpriseUpkeep {
  private static final AnonymousForm FORM =
      new AnonymousForm(
          "enterprise_verification",
          List.of(
              "region",
              "nature",
              "account_tail_sealed",
              "payout_reference",
              "consent_receipt",
              "superseded_by"),
          List.of("created_at", "asked_at", "paid_at", "expires_at", "decided_at"));

  private final Jdbi jdbi;
  private final SubjectRows rows;

  PgEnterpriseUpkeep(Jdbi jdbi, SubjectRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
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
    return rows.count(FORM.table(), ref);
  }

  /** Leaves of each row site, outcome and month. */
  int anonymise(SubjectRef ref) {
    return rows.anonymise(FORM, ref);
  }
}
