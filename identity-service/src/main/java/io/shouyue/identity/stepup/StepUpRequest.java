package io.shouyue.identity.stepup;

import io.shouyue.identity.subject.SubjectRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer to a challenge. */
public record StepUpRequest(
    @Nullable @Valid SubjectRequest subject,
    @NotBlank @Size(max = 64) String requestId,
    @NotNull @Valid Challenge challenge) {
  /** The element that is repeated. */
  public record Challenge(@NotBlank @Size(max = 64) String idNumber) {
    @Override
    public String toString() {
      return "Challenge[redacted]";
    }
  }
}
