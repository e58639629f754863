package io.shouyue.consent.source;

import io.shouyue.consent.suppression.ContactRequest;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A contact that one person supplied of another.
 *
 * @param suppliedBy who supplied it
 * @param suppliedByName as the person is told it; personal data
 * @param purpose for which it was supplied
 * @param contact of the person, told at once by mail or SMS
 * @param person who it is, when they have an account of their own
 * @param locale in which they are told; zh-CN when left out
 */
public record SuppliedContactRequest(
    @NotNull @Valid NamedSubject suppliedBy,
    @NotBlank @Size(max = 100) String suppliedByName,
    @NotBlank @Size(max = 64) String purpose,
    @NotNull @Valid ContactRequest contact,
    @Nullable @Valid NamedSubject person,
    @Nullable @Size(max = 35) String locale) {

  /** The name is somebody's. */
  @Override
  public String toString() {
    return "SuppliedContactRequest[" + purpose + "]";
  }
}
