package io.shouyue.identity.stepup;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.identifier.Checked;
import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.DocumentNumbers;
import io.shouyue.identity.identifier.Licence;
import io.shouyue.identity.identifier.Licences;
import io.shouyue.identity.identifier.TravelDocuments;
import io.shouyue.identity.stepup.StepUpRequest.Challenge;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.personal.PersonalData;
import io.shouyue.platform.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at what was typed before anything is compared; what is malformed costs no try. */
final class StepUpCheckup {
  private StepUpCheckup() {}

  /**
   * The answer of a challenge.
   *
   * @param authTime when the caller's token says they signed in; empty for a service
   * @throws DomainException malformed unless exactly one way is tried, invalid with the field
   */
  static StepUpAnswer check(
      Challenge challenge, Optional<Long> authTime, LocalDate today, Language language) {
    boolean login = Boolean.TRUE.equals(challenge.login());
    long tried =
        Stream.of(
                login ? challenge.login() : null,
                challenge.code(),
                challenge.idNumber(),
                challenge.licenceNumber())
            .filter(Objects::nonNull)
            .count();
    if (tried != 1) {
      throw new DomainException(CommonError.MALFORMED);
    }
    if (login) {
      return authTime
          .map(seconds -> new StepUpAnswer.Login(Instant.ofEpochSecond(seconds)))
          .orElseThrow(() -> new IdentityException(IdentityError.LOGIN_NOT_FRESH));
    }
    if (challenge.code() != null) {
      return new StepUpAnswer.Code(challenge.code());
    }
    return challenge.idNumber() != null
        ? repeated(
            StepUpWay.ID_NUMBER,
            "challenge.idNumber",
            document(challenge.idNumber(), challenge.documentType(), today),
            DocumentNumber::number,
            language)
        : repeated(
            StepUpWay.LICENCE_NUMBER,
            "challenge.licenceNumber",
            Licences.check(challenge.licenceNumber(), true),
            Licence::number,
            language);
  }

  private static Checked<DocumentNumber> document(
      String number, @Nullable DocumentKind kind, LocalDate today) {
    return kind == null
        ? DocumentNumbers.check(number, today)
        : TravelDocuments.check(number, kind, today);
  }

  private static <T> StepUpAnswer repeated(
      StepUpWay way,
      String field,
      Checked<T> checked,
      Function<T, PersonalData> number,
      Language language) {
    return switch (checked) {
      case Checked.Ok<T>(T value) -> new StepUpAnswer.Repeated(way, number.apply(value));
      case Checked.Refused<T>(var fault) ->
          throw new DomainException(
              CommonError.INVALID, new Violation(field, fault.code(), fault.message(language)));
    };
  }
}
