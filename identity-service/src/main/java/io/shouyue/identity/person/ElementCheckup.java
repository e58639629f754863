package io.shouyue.identity.person;

import io.shouyue.identity.identifier.BankCards;
import io.shouyue.identity.identifier.Checkup;
import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.DocumentNumbers;
import io.shouyue.identity.identifier.IdentifierFault;
import io.shouyue.identity.identifier.Mobiles;
import io.shouyue.identity.identifier.Names;
import io.shouyue.identity.identifier.TravelDocuments;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.personal.BankCard;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the formats before anybody is asked, and names every wrong field at once. */
public final class ElementCheckup {
  private ElementCheckup() {}

  /**
   * The claim of a request.
   *
   * @param consentReceipt what the website recorded before it asked
   * @param today the present day in Beijing
   * @throws DomainException invalid, with a sentence in {@code language} for each field
   */
  public static ElementClaim check(
      @Nullable ElementsRequest elements,
      @Nullable String consentReceipt,
      LocalDate today,
      Language language) {
    ElementsRequest given = elements == null ? ElementsRequest.NONE : elements;
    Checkup checkup = new Checkup(language);
    var name = checkup.accept("elements.name", Names.check(given.name()));
    var document = document(given, checkup, today);
    Optional<Mobile> mobile =
        given.mobile() == null
            ? Optional.empty()
            : checkup.accept("elements.mobile", Mobiles.check(given.mobile()));
    Optional<BankCard> bankCard =
        given.bankCard() == null
            ? Optional.empty()
            : checkup.accept("elements.bankCard", BankCards.check(given.bankCard()));
    checkup.finish();
    return new ElementClaim(
        name.orElseThrow(),
        document.orElseThrow(),
        mobile,
        bankCard,
        Optional.ofNullable(consentReceipt));
  }

  private static Optional<DocumentNumber> document(
      ElementsRequest given, Checkup checkup, LocalDate today) {
    if (given.documentType() == null) {
      return checkup.accept("elements.idNumber", DocumentNumbers.check(given.idNumber(), today));
    }
    Optional<DocumentKind> kind =
        Arrays.stream(DocumentKind.values())
            .filter(known -> known.name().equals(given.documentType()))
            .findFirst();
    if (kind.isEmpty()) {
      checkup.refuse("elements.documentType", IdentifierFault.DOCUMENT_TYPE, "");
    }
    return kind.flatMap(
        known ->
            checkup.accept(
                "elements.idNumber", TravelDocuments.check(given.idNumber(), known, today)));
  }
}
