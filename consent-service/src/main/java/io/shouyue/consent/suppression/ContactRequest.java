package io.shouyue.consent.suppression;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * A contact as a site names it.
 *
 * @param address personal data; never stored in clear, logged or returned
 */
public record ContactRequest(
    @NotNull ContactChannel channel, @NotBlank @Size(max = 320) String address) {

  /**
   * The contact in its one spelling.
   *
   * @param field where it stands in the body, for the refusal of what is no contact
   */
  public Contact toContact(String field) {
    return Contact.of(channel, address)
        .orElseThrow(
            () ->
                new DomainException(
                    CommonError.INVALID,
                    new Violation(
                        field + ".address",
                        "not-a-contact",
                        "not an address of that channel / 不是该渠道的有效地址")));
  }

  /** The members of {@code contacts} in a body, in their order; refused as {@link #toContact}. */
  static List<Contact> toContacts(List<ContactRequest> contacts) {
    List<Contact> all = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++) {
      all.add(contacts.get(i).toContact("contacts[" + i + "]"));
    }
    return all;
  }

  @Override
  public String toString() {
    return "ContactRequest[" + channel + "]";
  }
}
