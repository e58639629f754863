package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.platform.data.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rows of {@code verification} as they begin, and what is counted before one may. */
@ApplicationScoped
class PgClaimStore {
  private static final String CLAIM =
      """
      WITH wanted AS MATERIALIZED (
        SELECT r.*, k.*
        FROM unnest(:sites, :subjects, :ids, :methods, :elements, :questions, :cards, :reviews,
            :providers, :receipts, :created, :asked, :limits)
          AS r(site, subject, id, method, elements, question, card, review, provider, receipt,
            created, asked, most)
        CROSS JOIN LATERAL (
          SELECT
            min(v.id) FILTER (WHERE v.question_digest = r.question) AS known,
            count(*) FILTER (WHERE v.asked_at >= :since) AS begun
          FROM verification v WHERE v.site = r.site AND v.subject = r.subject) AS k),
      made AS (
        INSERT INTO verification (site, subject, id, method, elements, state,
          question_digest, card_digest, document_review, provider,
          consent_receipt, created_at, asked_at)
        SELECT site, subject, id, method, elements, :state, question, card, review, provider,
          receipt, created, asked
        FROM wanted WHERE known IS NULL AND begun < most
        ORDER BY site, subject
        ON CONFLICT DO NOTHING RETURNING id)
      SELECT w.id, w.known, w.begun, EXISTS (SELECT 1 FROM made m WHERE m.id = w.id) AS made
      FROM wanted w
      """;

  private final Jdbi jdbi;

  PgClaimStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * A claim about to be stored. Claims are never compared.
   *
   * @param limit nothing is stored where the subject has begun so many verifications
   */
  @SuppressWarnings("ArrayRecordComponent")
  record NewRow(
      SubjectRef ref,
      String id,
      String method,
      int elements,
      byte[] questionDigest,
      byte @Nullable [] cardDigest,
      boolean documentReview,
      String provider,
      @Nullable String consentReceipt,
      Instant createdAt,
      Instant askedAt,
      int limit) {}

  /**
   * What became of a claim.
   *
   * @param id the open or decided verification of the same question, as it was before
   * @param begun how many verifications the subject had begun
   * @param made whether the claim was stored
   */
  record Result(@Nullable String id, int begun, boolean made) {}

  /**
   * Stores claims of different subjects, each its caller's to ask once this is committed; not where
   * the same question is open or has its verdict, nor where the subject has begun as many as the
   * limit or more since {@code since} of the real clock.
   *
   * @return what became of each, by its id
   */
  Map<String, Result> claim(List<NewRow> rows, Instant since) {
    Map<String, Result> claims = new HashMap<>();
    if (rows.isEmpty()) {
      return claims;
    }
    jdbi.useHandle(
        h -> {
          Query query = h.createQuery(CLAIM);
          Rows.of(query, rows)
              .texts("sites", row -> row.ref().site())
              .texts("subjects", row -> row.ref().id().value())
              .texts("ids", NewRow::id)
              .texts("methods", NewRow::method)
              .integers("elements", NewRow::elements)
              .bytes("questions", NewRow::questionDigest)
              .bytes("cards", NewRow::cardDigest)
              .booleans("reviews", NewRow::documentReview)
              .texts("providers", NewRow::provider)
              .texts("receipts", NewRow::consentReceipt)
              .instants("created", NewRow::createdAt)
              .instants("asked", NewRow::askedAt)
              .integers("limits", NewRow::limit);
          query
              .bind("state", VerificationState.CREATED.to(VerificationState.CHECKING))
              .bind("since", since)
              .map((rs, ctx) -> claims.put(rs.getString("id"), result(rs)))
              .forEach(before -> {});
        });
    return claims;
  }

  private static Result result(ResultSet row) throws SQLException {
    return new Result(row.getString("known"), row.getInt("begun"), row.getBoolean("made"));
  }

  /** The open or decided verification of that question. */
  Optional<String> known(NewRow row) {
    return jdbi.withHandle(
        h ->
            SubjectRows.bind(
                    h.createQuery(
                        """
                        SELECT id FROM verification
                        WHERE site = :site AND subject = :subject AND question_digest = :question
                        """),
                    row.ref())
                .bind("question", row.questionDigest())
                .mapTo(String.class)
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
}
