package io.shouyue.identity.person;

import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.personal.PersonName;
import java.util.Optional;

/**
 * What a person claims to be, well formed and normalised.
 *
 * @param consentReceipt what the website recorded before it asked; kept as a reference only
 */
public record ElementClaim(
    PersonName name,
    DocumentNumber document,
    Optional<Mobile> mobile,
    Optional<String> consentReceipt) {

  /** How many elements are compared: 2, or 3 with the mobile. */
  int elements() {
    return mobile.isPresent() ? 3 : 2;
  }

  /** One text for the whole question; only ever digested. */
  String question() {
    return name.reveal()
        + "\n"
        + document.number().reveal()
        + "\n"
        + mobile.map(Mobile::reveal).orElse("");
  }
}
