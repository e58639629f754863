package io.shouyue.identity.person;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.identifier.Checked;
import io.shouyue.identity.identifier.DocumentNumbers;
import io.shouyue.identity.identifier.IdentifierFault;
import io.shouyue.identity.identifier.Mobiles;
import io.shouyue.identity.identifier.Names;
import io.shouyue.identity.person.VerificationRequest.Elements;
import io.shouyue.identity.person.VerificationRequest.Method;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the formats before anybody is asked, and names every wrong field at once. */
final class ElementCheckup {
  private final Language language;
  private final List<Violation> violations = new ArrayList<>();

  private ElementCheckup(Language language) {
    this.language = language;
  }

  /**
   * The claim of a request.
   *
   * @param today the present day in Beijing
   * @throws IdentityException {@link IdentityError#METHOD_NOT_OFFERED} for what is not built
   * @throws DomainException invalid, with a sentence in {@code language} for each field
   */
  static ElementClaim check(VerificationRequest request, LocalDate today, Language language) {
    Elements elements = request.elements();
    if (request.method() != Method.ELEMENTS || request.enterprise() != null) {
      throw new IdentityException(IdentityError.METHOD_NOT_OFFERED);
    }
    if (elements != null && elements.bankCard() != null) {
      throw new IdentityException(IdentityError.METHOD_NOT_OFFERED);
    }
    return new ElementCheckup(language).claim(request, elements, today);
  }

  private ElementClaim claim(
      VerificationRequest request, @Nullable Elements elements, LocalDate today) {
    Elements given = elements == null ? new Elements(null, null, null, null) : elements;
    var name = accept("elements.name", Names.check(given.name()));
    var document = accept("elements.idNumber", DocumentNumbers.check(given.idNumber(), today));
    Optional<Mobile> mobile =
        given.mobile() == null
            ? Optional.empty()
            : accept("elements.mobile", Mobiles.check(given.mobile()));
    if (!violations.isEmpty()) {
      throw new DomainException(CommonError.INVALID, violations, null);
    }
    return new ElementClaim(
        name.orElseThrow(),
        document.orElseThrow(),
        mobile,
        Optional.ofNullable(request.consentReceipt()));
  }

  private <T> Optional<T> accept(String field, Checked<T> checked) {
    return switch (checked) {
      case Checked.Ok<T>(T value) -> Optional.of(value);
      case Checked.Refused<T>(IdentifierFault fault) -> {
        violations.add(new Violation(field, fault.code(), fault.message(language)));
        yield Optional.empty();
      }
    };
  }
}
