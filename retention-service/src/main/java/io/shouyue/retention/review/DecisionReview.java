package io.shouyue.retention.review;

import java.time.Instant;

/**
 * A review that was made.
 *
 * @param reviewedBy user id of the member of staff
 */
public record DecisionReview(ReviewOutcome outcome, String reviewedBy, Instant reviewedAt) {}
