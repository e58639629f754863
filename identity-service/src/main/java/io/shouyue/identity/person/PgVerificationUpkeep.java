package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.identity.subject.SubjectRows.AnonymousForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Rows of {@code verification} that outlive their moment: interrupted ones, and erased people's.
 */
@ApplicationScoped
class PgVerificationUpkeep {
  private static final AnonymousForm FORM =
      new AnonymousForm(
          "verification",
          List.of(
              "question_digest",
              "card_digest",
              "provider_reference",
              "consent_receipt",
              "superseded_by",
              "match_found_by",
              "match_confirmed_by"),
          List.of("created_at", "asked_at", "decided_at"));

  private final Jdbi jdbi;
  private final SubjectRows rows;

  PgVerificationUpkeep(Jdbi jdbi, SubjectRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  /**
   * Ends as unknown whatever was asked between {@code from} and {@code before} and has no answer:
   * there may be one.
   */
  int interrupt(Instant from, Instant before, Instant at) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE verification SET state = :state, reason = :reason, decided_at = :at
                    WHERE state = 'CHECKING' AND asked_at >= :from AND asked_at < :before
                    """)
                .bind("state", VerificationState.CHECKING.to(Ending.INTERRUPTED.state()))
                .bind("reason", Ending.INTERRUPTED.reason())
                .bind("at", at)
                .bind("from", from)
                .bind("before", before)
                .execute());
  }

  /** Ends what a cancelled account left unknown; nobody will type the question again. */
  int abandon(SubjectRef ref, Instant at) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE verification SET state = 'UNAVAILABLE', reason = 'subject-cancelled',
                      decided_at = :at, question_digest = NULL
                    WHERE site = :site AND subject = :subject AND state = 'UNKNOWN'
                    """)
                .bind("at", at)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .execute());
  }

  int count(SubjectRef ref) {
    return rows.count(FORM.table(), ref);
  }

  int digests(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM verification
                    WHERE site = :site AND subject = :subject
                      AND coalesce(question_digest, card_digest) IS NOT NULL
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }

  int forgetQuestions(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE verification SET question_digest = NULL, card_digest = NULL
                    WHERE site = :site AND subject = :subject
                      AND coalesce(question_digest, card_digest) IS NOT NULL
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .execute());
  }

  /** Leaves of each row site, method, outcome and month. */
  int anonymise(SubjectRef ref) {
    return rows.anonymise(FORM, ref);
  }
}
