package io.shouyue.identity.person;

import io.shouyue.identity.assurance.EarlierVerifications;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code verification}: claims, moves and reads. */
@ApplicationScoped
class PgVerificationStore implements EarlierVerifications {
  private final Jdbi jdbi;

  PgVerificationStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A claim about to be stored. Claims are never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record NewRow(
      String id,
      String method,
      int elements,
      byte[] questionDigest,
      byte @Nullable [] cardDigest,
      boolean documentReview,
      String provider,
      @Nullable String consentReceipt,
      Instant createdAt,
      Instant askedAt) {}

  /** Stores the claim; false when the same question is open or has its verdict. */
  boolean insert(SubjectRef ref, NewRow row) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO verification (site, subject, id, method, elements, state,
                          question_digest, card_digest, document_review, provider, consent_receipt,
                          created_at, asked_at)
                        VALUES (:site, :subject, :id, :method, :elements, 'CREATED',
                          :questionDigest, :cardDigest, :documentReview, :provider, :consentReceipt,
                          :createdAt, :askedAt)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("site", ref.site())
                    .bind("subject", ref.id().value())
                    .bind("id", row.id())
                    .bind("method", row.method())
                    .bind("elements", row.elements())
                    .bind("questionDigest", row.questionDigest())
                    .bind("cardDigest", row.cardDigest())
                    .bind("documentReview", row.documentReview())
                    .bind("provider", row.provider())
                    .bind("consentReceipt", row.consentReceipt())
                    .bind("createdAt", row.createdAt())
                    .bind("askedAt", row.askedAt())
                    .execute())
        > 0;
  }

  /** Moves on if the state is still {@code from}; false when someone else moved it. */
  boolean move(SubjectRef ref, String id, VerificationState from, VerificationState to) {
    from.to(to);
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE verification SET state = :to
                        WHERE site = :site AND subject = :subject AND id = :id AND state = :from
                        """)
                    .bind("site", ref.site())
                    .bind("subject", ref.id().value())
                    .bind("id", id)
                    .bind("from", from)
                    .bind("to", to)
                    .execute())
        > 0;
  }

  /** Takes up an unknown outcome; false when someone else did. The lease begins anew. */
  boolean resume(SubjectRef ref, String id, Instant at) {
    VerificationState.UNKNOWN.to(VerificationState.CHECKING);
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE verification SET state = 'CHECKING', asked_at = :at
                        WHERE site = :site AND subject = :subject AND id = :id
                          AND state = 'UNKNOWN'
                        """)
                    .bind("at", at)
                    .bind("site", ref.site())
                    .bind("subject", ref.id().value())
                    .bind("id", id)
                    .execute())
        > 0;
  }

  /** Ends a verification that is being checked; false when it ended otherwise. */
  boolean decide(SubjectRef ref, String id, Outcome outcome, Instant at) {
    VerificationState.CHECKING.to(outcome.state());
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE verification SET state = :to, reason = :reason,
                          provider_reference = :reference, decided_at = :at,
                          provider = coalesce(:provider, provider)
                        WHERE site = :site AND subject = :subject AND id = :id
                          AND state = 'CHECKING'
                        """)
                    .bind("site", ref.site())
                    .bind("subject", ref.id().value())
                    .bind("id", id)
                    .bind("to", outcome.state())
                    .bind("reason", outcome.reason())
                    .bind("reference", outcome.reference())
                    .bind("provider", outcome.provider())
                    .bind("at", at)
                    .execute())
        > 0;
  }

  @Override
  public void supersede(SubjectRef ref, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE verification SET superseded_by = :by
                    WHERE site = :site AND subject = :subject AND state = 'VERIFIED'
                      AND id <> :by AND superseded_by IS NULL
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("by", by)
                .execute());
  }

  /** The open or decided verification of the same question. */
  Optional<Verification> findQuestion(SubjectRef ref, byte[] digest) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM verification
                    WHERE site = :site AND subject = :subject AND question_digest = :digest
                      AND state <> 'UNAVAILABLE'
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("digest", digest)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  /** The subject's verification of this id; looks into one partition. */
  Optional<Verification> find(SubjectRef ref, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM verification
                    WHERE site = :site AND subject = :subject AND id = :id
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("id", id)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  Optional<Verification> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM verification WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  /** How many the subject began since {@code since} of the real clock. */
  int countSince(SubjectRef ref, Instant since) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM verification
                    WHERE site = :site AND subject = :subject AND asked_at >= :since
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
  }

  /** How many wrong answers a card got at the site since {@code since} of the real clock. */
  int cardFailuresSince(String site, byte[] card, Instant since) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM verification
                    WHERE site = :site AND card_digest = :card AND asked_at >= :since
                      AND state NOT IN ('VERIFIED', 'UNAVAILABLE')
                    """)
                .bind("site", site)
                .bind("card", card)
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
  }

  private static Verification row(ResultSet rs) throws SQLException {
    Timestamp decidedAt = rs.getTimestamp("decided_at");
    return new Verification(
        rs.getString("id"),
        new SubjectId(rs.getString("subject")),
        rs.getString("method"),
        rs.getInt("elements"),
        VerificationState.valueOf(rs.getString("state")),
        rs.getString("provider"),
        rs.getString("match_found_by"),
        rs.getString("match_confirmed_by") != null,
        rs.getString("reason"),
        rs.getString("provider_reference"),
        rs.getTimestamp("created_at").toInstant(),
        decidedAt == null ? null : decidedAt.toInstant());
  }
}
