package io.shouyue.retention.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review that was made.
 *
 * @param reviewer name of the member of staff, or their user id when none is known
 */
@Schema(name = "DecisionReview")
public record ReviewView(ReviewOutcome outcome, String reviewer, Instant reviewedAt) {}
