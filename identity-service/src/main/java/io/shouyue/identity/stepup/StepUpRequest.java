package io.shouyue.identity.stepup;

import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer to a challenge. */
public record StepUpRequest(
    @Nullable @Valid NamedSubject subject,
    @NotBlank @Size(max = 64) String requestId,
    @NotNull @Valid Challenge challenge) {
  /**
   * What is shown: exactly one of them.
   *
   * @param login that the person has just signed in, which their token tells
   * @param code what the message to their mobile said
   * @param idNumber of the verified document
   * @param documentType of a document other than those with 18 characters
   * @param licenceNumber of the verified enterprise
   */
  public record Challenge(
      @Nullable Boolean login,
      @Nullable @Size(max = 16) String code,
      @Nullable @Size(max = 64) String idNumber,
      @Nullable DocumentKind documentType,
      @Nullable @Size(max = 64) String licenceNumber) {
    @Override
    public String toString() {
      return "Challenge[redacted]";
    }
  }
}
