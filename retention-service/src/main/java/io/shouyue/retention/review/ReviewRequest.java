package io.shouyue.retention.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a review of an automated decision came to; the person is told all of it.
 *
 * @param explanation which data and rules the decision rested on
 * @param result what follows for the person
 */
@Schema(name = "NewDecisionReview")
public record ReviewRequest(
    @NotBlank @Size(max = 5_000) String explanation,
    @NotNull ReviewOutcome outcome,
    @NotBlank @Size(max = 5_000) String result) {

  @Override
  public String toString() {
    return "ReviewRequest[" + outcome + "]";
  }
}
