package io.shouyue.identity.person;

import static io.shouyue.identity.subject.SubjectRows.bind;

import io.shouyue.identity.assurance.EarlierVerifications;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rows of {@code verification}: claims, moves and reads. */
@ApplicationScoped
class PgVerificationStore implements EarlierVerifications {
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
  private final SubjectRows rows;

  PgVerificationStore(Jdbi jdbi, SubjectRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
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

  /** How a verification that is being checked shall end. */
  record Decision(SubjectRef ref, String id, Ending ending) {
    Decision {
      VerificationState.CHECKING.to(ending.state());
    }
  }

  /**
   * Ends verifications that are being checked.
   *
   * @return each by its id
   * @throws IllegalStateException when one of them ended meanwhile
   */
  Map<String, Verification> decide(List<Decision> decisions, Instant at) {
    Map<String, Verification> ended = new HashMap<>();
    if (decisions.isEmpty()) {
      return ended;
    }
    jdbi.useHandle(
        h -> {
          // LIMIT has the planner expect few rows, which it then finds by their key.
          Query query =
              h.createQuery(
                  """
                  UPDATE verification v SET state = r.state, reason = r.reason,
                    provider_reference = r.reference, decided_at = :at,
                    provider = coalesce(r.provider, v.provider),
                    question_digest =
                      CASE WHEN r.state <> 'UNAVAILABLE' THEN v.question_digest END
                  FROM (
                    SELECT * FROM unnest(:sites, :subjects, :ids, :states, :reasons,
                        :references, :providers)
                      AS r(site, subject, id, state, reason, reference, provider)
                    LIMIT :rows) AS r
                  WHERE v.site = r.site AND v.subject = r.subject AND v.id = r.id
                    AND v.state = 'CHECKING'
                  RETURNING v.*
                  """);
          Rows.of(query, decisions)
              .texts("sites", one -> one.ref().site())
              .texts("subjects", one -> one.ref().id().value())
              .texts("ids", Decision::id)
              .texts("states", one -> one.ending().state().name())
              .texts("reasons", one -> one.ending().reason())
              .texts("references", one -> one.ending().reference())
              .texts("providers", one -> one.ending().provider());
          query
              .bind("rows", decisions.size())
              .bind("at", at)
              .map((rs, ctx) -> row(rs))
              .forEach(one -> ended.put(one.id(), one));
        });
    if (ended.size() < decisions.size()) {
      throw new IllegalStateException("a verification ended meanwhile");
    }
    return ended;
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
   * Stores claims of different subjects, each its caller's to ask once this is committed; not where
   * the same question is open or has its verdict, nor where the subject has begun as many as the
   * limit or more since {@code since} of the real clock.
   *
   * @return what became of each, by its id
   */
  Map<String, Claim> claim(List<NewRow> rows, Instant since) {
    Map<String, Claim> claims = new HashMap<>();
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
              .map((rs, ctx) -> claims.put(rs.getString("id"), claim(rs)))
              .forEach(before -> {});
        });
    return claims;
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(row.getString("known"), row.getInt("begun"), row.getBoolean("made"));
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
