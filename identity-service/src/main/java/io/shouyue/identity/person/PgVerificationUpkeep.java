package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Rows of {@code verification} that outlive their moment: interrupted ones, and erased people's.
 */
@ApplicationScoped
class PgVerificationUpkeep {
  private final Jdbi jdbi;

  PgVerificationUpkeep(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Ends without a verdict whatever was begun before {@code before} and never ended. */
  int interrupt(Instant before, Instant at) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE verification SET state = :to, reason = :reason, decided_at = :at
                    WHERE state IN ('CREATED', 'CHECKING') AND asked_at < :before
                    """)
                .bind("to", Outcome.INTERRUPTED.state())
                .bind("reason", Outcome.INTERRUPTED.reason())
                .bind("at", at)
                .bind("before", before)
                .execute());
  }

  int count(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM verification WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }

  int digests(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(question_digest) FROM verification
                    WHERE site = :site AND subject = :subject
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
                    WHERE site = :site AND subject = :subject AND question_digest IS NOT NULL
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .execute());
  }

  /**
   * Leaves of each row what statistics need: site, method, outcome and month. Ids become random
   * ones that name nothing, so that the rows of one person cannot be brought together again.
   */
  int anonymise(SubjectRef ref) {
    List<String> ids =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        "SELECT id FROM verification WHERE site = :site AND subject = :subject")
                    .bind("site", ref.site())
                    .bind("subject", ref.id().value())
                    .mapTo(String.class)
                    .list());
    ids.forEach(id -> anonymise(ref, id));
    return ids.size();
  }

  private void anonymise(SubjectRef ref, String id) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE verification SET
                      subject = :anyone, id = :anything, question_digest = NULL,
                      card_digest = NULL,
                      provider_reference = NULL, consent_receipt = NULL, superseded_by = NULL,
                      created_at = date_trunc('month', created_at, 'Asia/Shanghai'),
                      asked_at = date_trunc('month', asked_at, 'Asia/Shanghai'),
                      decided_at = date_trunc('month', decided_at, 'Asia/Shanghai')
                    WHERE site = :site AND subject = :subject AND id = :id
                    """)
                .bind("anyone", Ids.random(IdKind.SUBJECT))
                .bind("anything", Ids.random(IdKind.VERIFICATION))
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("id", id)
                .execute());
  }
}
