package io.shouyue.identity.person;

import static io.shouyue.identity.subject.SubjectRows.bind;

import io.shouyue.identity.assurance.EarlierVerifications;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
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
  private final SubjectRows rows;

  PgVerificationStore(Jdbi jdbi, SubjectRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
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

  /** Takes up an unknown outcome; false when someone else did. The lease begins anew. */
  boolean resume(SubjectRef ref, String id, Instant at) {
    VerificationState.UNKNOWN.to(VerificationState.CHECKING);
    return jdbi.withHandle(
            h ->
                bind(
                        h.createUpdate(
                            """
                            UPDATE verification SET state = 'CHECKING', asked_at = :at
                            WHERE site = :site AND subject = :subject AND id = :id
                              AND state = 'UNKNOWN'
                            """),
                        ref,
                        id)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** Ends a verification that is being checked; empty when it ended otherwise. */
  Optional<Verification> decide(SubjectRef ref, String id, Outcome outcome, Instant at) {
    VerificationState.CHECKING.to(outcome.state());
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        UPDATE verification SET state = :to, reason = :reason,
                          provider_reference = :reference, decided_at = :at,
                          provider = coalesce(:provider, provider),
                          question_digest = CASE WHEN :to <> 'UNAVAILABLE' THEN question_digest END
                        WHERE site = :site AND subject = :subject AND id = :id
                          AND state = 'CHECKING'
                        RETURNING *
                        """),
                    ref,
                    id)
                .bind("to", outcome.state())
                .bind("reason", outcome.reason())
                .bind("reference", outcome.reference())
                .bind("provider", outcome.provider())
                .bind("at", at)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  @Override
  public void supersede(SubjectRef ref, String by) {
    rows.supersede("verification", ref, by);
  }

  /**
   * What became of a claim.
   *
   * @param id the open or decided verification of the same question, as it was before
   * @param begun how many verifications the subject had begun
   * @param made whether the claim was stored
   */
  record Claim(@Nullable String id, int begun, boolean made) {}

  /**
   * Stores a claim, which is the caller's to ask once this is committed; not where the same
   * question is open or has its verdict, nor where the subject has begun {@code limit} or more
   * since {@code since} of the real clock.
   */
  Claim claim(SubjectRef ref, NewRow row, Instant since, int limit) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        WITH known AS (
                          SELECT
                            min(id) FILTER (WHERE question_digest = :questionDigest) AS id,
                            count(*) FILTER (WHERE asked_at >= :since) AS begun
                          FROM verification WHERE site = :site AND subject = :subject),
                        made AS (
                          INSERT INTO verification (site, subject, id, method, elements, state,
                            question_digest, card_digest, document_review, provider,
                            consent_receipt, created_at, asked_at)
                          SELECT :site, :subject, :id, :method, :elements, :state,
                            :questionDigest, :cardDigest, :documentReview, :provider,
                            :consentReceipt, :createdAt, :askedAt
                          FROM known WHERE known.id IS NULL AND known.begun < :limit
                          ON CONFLICT DO NOTHING RETURNING id)
                        SELECT id, begun, EXISTS (SELECT 1 FROM made) AS made FROM known
                        """),
                    ref,
                    row.id())
                .bind("method", row.method())
                .bind("elements", row.elements())
                .bind("state", VerificationState.CREATED.to(VerificationState.CHECKING))
                .bind("questionDigest", row.questionDigest())
                .bind("cardDigest", row.cardDigest())
                .bind("documentReview", row.documentReview())
                .bind("provider", row.provider())
                .bind("consentReceipt", row.consentReceipt())
                .bind("createdAt", row.createdAt())
                .bind("askedAt", row.askedAt())
                .bind("since", since)
                .bind("limit", limit)
                .map(
                    (rs, ctx) ->
                        new Claim(rs.getString("id"), rs.getInt("begun"), rs.getBoolean("made")))
                .one());
  }

  /** The subject's verification of this id; looks into one partition. */
  Optional<Verification> find(SubjectRef ref, String id) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT * FROM verification
                        WHERE site = :site AND subject = :subject AND id = :id
                        """),
                    ref,
                    id)
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
