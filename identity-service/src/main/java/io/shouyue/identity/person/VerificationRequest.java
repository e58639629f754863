package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be verified.
 *
 * @param subject may be left out by a person about themselves
 * @param consentReceipt the receipt of what the website told or asked the person before
 */
public record VerificationRequest(
    @Nullable @Valid SubjectRequest subject,
    @NotNull Method method,
    @Nullable @Valid Elements elements,
    @Nullable @Valid Enterprise enterprise,
    @Nullable @Pattern(regexp = "rcp_[0-9a-hjkmnp-tv-z]{26}") String consentReceipt) {

  /** Ways of verifying; which of them are offered is another matter. */
  public enum Method {
    ELEMENTS,
    FACE,
    ENTERPRISE_ACCOUNT
  }

  /** Elements of a person's identity, as typed. */
  public record Elements(
      @Nullable @Size(max = 200) String name,
      @Nullable @Size(max = 64) String idNumber,
      @Nullable @Size(max = 64) String mobile,
      @Nullable @Size(max = 64) String bankCard) {
    @Override
    public String toString() {
      return "Elements[redacted]";
    }
  }

  /** An enterprise and its account, as typed. */
  public record Enterprise(
      @Nullable @Size(max = 64) String region,
      @Nullable @Size(max = 64) String nature,
      @Nullable @Size(max = 200) String name,
      @Nullable @Size(max = 64) String licenceNumber,
      @Nullable @Valid Bank bank) {
    @Override
    public String toString() {
      return "Enterprise[redacted]";
    }
  }

  /** The account that a deposit goes to, as typed. */
  public record Bank(
      @Nullable @Size(max = 200) String branch,
      @Nullable @Size(max = 64) String account,
      @Nullable @Size(max = 200) String holder) {
    @Override
    public String toString() {
      return "Bank[redacted]";
    }
  }
}
