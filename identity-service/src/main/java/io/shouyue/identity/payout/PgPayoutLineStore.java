package io.shouyue.identity.payout;

import io.shouyue.identity.payout.PayoutLine.Outcome;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code payout_line}. */
@ApplicationScoped
class PgPayoutLineStore {
  private final Jdbi jdbi;

  PgPayoutLineStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Lines of a batch in their order. */
  List<PayoutLine> of(PayoutBatch batch) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM payout_line WHERE site = :site AND batch = :batch ORDER BY line
                    """)
                .bind("site", batch.site())
                .bind("batch", batch.id())
                .map((rs, ctx) -> PayoutLine.of(rs))
                .list());
  }

  /** Stores the result of a line that has none; false when it has one. */
  boolean decide(
      PayoutLine line,
      Outcome outcome,
      @Nullable String reason,
      @Nullable String bankReference,
      Instant at) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        """
                        UPDATE payout_line SET outcome = :outcome, reason = :reason,
                          bank_reference = :bankReference, decided_at = :at
                        WHERE site = :site AND batch = :batch AND line = :line
                          AND outcome IS NULL
                        """)
                    .bind("site", line.ref().site())
                    .bind("batch", line.batch())
                    .bind("line", line.number())
                    .bind("outcome", outcome)
                    .bind("reason", reason)
                    .bind("bankReference", bankReference)
                    .bind("at", at)
                    .execute()
                > 0);
  }

  int count(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM payout_line WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }

  /** The books keep their lines; whose they were, no line tells any more. */
  int anonymise(SubjectRef ref) {
    List<String> verifications =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT verification FROM payout_line
                        WHERE site = :site AND subject = :subject
                        """)
                    .bind("site", ref.site())
                    .bind("subject", ref.id().value())
                    .mapTo(String.class)
                    .list());
    verifications.forEach(verification -> anonymise(ref, verification));
    return verifications.size();
  }

  private void anonymise(SubjectRef ref, String verification) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE payout_line SET subject = :anyone, verification = :anything,
                      bank_reference = NULL
                    WHERE site = :site AND verification = :verification
                    """)
                .bind("anyone", Ids.random(IdKind.SUBJECT))
                .bind("anything", Ids.random(IdKind.VERIFICATION))
                .bind("site", ref.site())
                .bind("verification", verification)
                .execute());
  }
}
