package io.shouyue.consent.suppression;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Contacts that must not be reached any more.
 *
 * @param purpose a code, or {@code *} for every purpose that can be stopped
 */
public record SuppressionRequest(
    @NotBlank @Size(max = 64) String purpose,
    @NotEmpty @Size(max = 1000) List<@Valid ContactRequest> contacts) {

  List<Contact> toContacts() {
    return ContactRequest.toContacts(contacts);
  }
}
