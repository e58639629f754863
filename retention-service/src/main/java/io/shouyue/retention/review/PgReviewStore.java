package io.shouyue.retention.review;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestReviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reviews by request; a later one takes the place of the one before. */
@ApplicationScoped
public class PgReviewStore implements RequestReviews {

  private final Jdbi jdbi;

  PgReviewStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(String request, DecisionReview review) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO decision_review (request_id, outcome, reviewed_by, reviewed_at)
                    VALUES (:request, :outcome, :by, :at)
                    ON CONFLICT (request_id) DO UPDATE SET outcome = excluded.outcome,
                      reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at
                    """)
                .bind("request", request)
                .bind("outcome", review.outcome().name())
                .bind("by", review.reviewedBy())
                .bind("at", review.reviewedAt())
                .execute());
  }

  Optional<DecisionReview> find(String request) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM decision_review WHERE request_id = :request")
                .bind("request", request)
                .map(
                    (rs, ctx) ->
                        new DecisionReview(
                            ReviewOutcome.valueOf(rs.getString("outcome")),
                            rs.getString("reviewed_by"),
                            rs.getObject("reviewed_at", OffsetDateTime.class).toInstant()))
                .findOne());
  }

  @Override
  public void requireReviewed(Request request) {
    if (find(request.id()).isEmpty()) {
      throw new RetentionException(RetentionError.REVIEW_MISSING);
    }
  }
}
