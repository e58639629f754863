package io.shouyue.identity.verification;

import io.shouyue.identity.enterprise.EnterpriseRequest;
import io.shouyue.identity.person.ElementsRequest;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be verified.
 *
 * @param subject may be left out by a person about themselves
 * @param consentReceipt the receipt of what the website told or asked the person before
 */
public record VerificationRequest(
    @Nullable @Valid NamedSubject subject,
    @NotNull Method method,
    @Nullable @Valid ElementsRequest elements,
    @Nullable @Valid EnterpriseRequest enterprise,
    @Nullable @Pattern(regexp = "rcp_[0-9a-hjkmnp-tv-z]{26}") String consentReceipt) {

  /** Ways of verifying; which of them are offered is another matter. */
  public enum Method {
    ELEMENTS,
    FACE,
    ENTERPRISE_ACCOUNT
  }
}
