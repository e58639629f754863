package io.shouyue.identity.person;

import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.platform.personal.BankCard;
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
    Optional<BankCard> bankCard,
    Optional<String> consentReceipt) {

  /** How many elements are compared: name and number, the mobile, the bank card. */
  int elements() {
    return 2 + (mobile.isPresent() ? 1 : 0) + (bankCard.isPresent() ? 1 : 0);
  }

  /** One text for the whole question; only ever digested. */
  String question() {
    return name.reveal()
        + "\n"
        + document.number().reveal()
        + "\n"
        + mobile.map(Mobile::reveal).orElse("")
        + bankCard.map(card -> "\n" + card.reveal()).orElse("");
  }
}
