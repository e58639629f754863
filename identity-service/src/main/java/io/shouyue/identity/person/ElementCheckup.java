package io.shouyue.identity.person;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.identifier.Checkup;
import io.shouyue.identity.identifier.DocumentNumbers;
import io.shouyue.identity.identifier.Mobiles;
import io.shouyue.identity.identifier.Names;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.text.Language;
import java.time.LocalDate;
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
   * @throws IdentityException {@link IdentityError#METHOD_NOT_OFFERED} for what is not built
   * @throws DomainException invalid, with a sentence in {@code language} for each field
   */
  public static ElementClaim check(
      @Nullable ElementsRequest elements,
      @Nullable String consentReceipt,
      LocalDate today,
      Language language) {
    ElementsRequest given = elements == null ? ElementsRequest.NONE : elements;
    if (given.bankCard() != null) {
      throw new IdentityException(IdentityError.METHOD_NOT_OFFERED);
    }
    Checkup checkup = new Checkup(language);
    var name = checkup.accept("elements.name", Names.check(given.name()));
    var document =
        checkup.accept("elements.idNumber", DocumentNumbers.check(given.idNumber(), today));
    Optional<Mobile> mobile =
        given.mobile() == null
            ? Optional.empty()
            : checkup.accept("elements.mobile", Mobiles.check(given.mobile()));
    checkup.finish();
    return new ElementClaim(
        name.orElseThrow(), document.orElseThrow(), mobile, Optional.ofNullable(consentReceipt));
  }
}
