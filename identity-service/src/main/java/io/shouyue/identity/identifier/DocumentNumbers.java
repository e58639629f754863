package io.shouyue.identity.identifier;

import io.shouyue.identity.identifier.DocumentNumber.Region;
import io.shouyue.platform.personal.IdNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * GB 11643-1999: six digits of address, eight of birth date, three of sequence and a check
 * character. Residence permits of Hong Kong, Macau and Taiwan residents follow it with addresses of
 * their own.
 */
public final class DocumentNumbers {
  private static final int LENGTH = 18;
  private static final int OLD_LENGTH = 15;
  private static final int OLDEST_AGE = 130;
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final Set<String> PERMIT_REGIONS = Set.of("810000", "820000", "830000");

  /** First two digits of the address codes in use (GB/T 2260). */
  private static final Pattern PROVINCE =
      Pattern.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]");

  private DocumentNumbers() {}

  /**
   * Checks a typed number.
   *
   * @param raw as typed: spaces, hyphens, full-width characters and a small x are fine
   * @param today the present day in Beijing
   */
  public static Checked<DocumentNumber> check(@Nullable String raw, LocalDate today) {
    return check(raw, today, false);
  }

  /**
   * The same.
   *
   * @param lenient whether a check character that fails asks for a look and refuses nobody: some
   *     cards of foreigners are said to carry another one
   */
  static Checked<DocumentNumber> check(@Nullable String raw, LocalDate today, boolean lenient) {
    String number = IdentifierText.normalise(raw == null ? "" : raw);
    Optional<IdentifierFault> formFault = formFault(number);
    if (formFault.isPresent()) {
      return new Checked.Refused<>(formFault.get());
    }
    Optional<LocalDate> birthDate = birthDate(number);
    if (birthDate.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.ID_NUMBER_DATE);
    }
    return ageFault(birthDate.get(), today)
        .or(() -> lenient ? Optional.empty() : checkDigitFault(number))
        .<Checked<DocumentNumber>>map(Checked.Refused::new)
        .orElseGet(() -> new Checked.Ok<>(document(number, birthDate.get())));
  }

  /** The day, if the calendar has it. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<IdentifierFault> formFault(String number) {
    if (number.isEmpty()) {
      return Optional.of(IdentifierFault.MISSING);
    }
    if (number.length() == OLD_LENGTH) {
      return Optional.of(IdentifierFault.ID_NUMBER_OLD);
    }
    if (number.length() != LENGTH) {
      return Optional.of(IdentifierFault.ID_NUMBER_LENGTH);
    }
    return FORM.matcher(number).matches()
        ? Optional.empty()
        : Optional.of(IdentifierFault.ID_NUMBER_CHARACTERS);
  }

  private static Optional<LocalDate> birthDate(String number) {
    return date(
        Integer.parseInt(number, 6, 10, 10),
        Integer.parseInt(number, 10, 12, 10),
        Integer.parseInt(number, 12, 14, 10));
  }

  private static Optional<IdentifierFault> ageFault(LocalDate birthDate, LocalDate today) {
    if (birthDate.isAfter(today)) {
      return Optional.of(IdentifierFault.ID_NUMBER_FUTURE);
    }
    return birthDate.plusYears(OLDEST_AGE + 1L).isAfter(today)
        ? Optional.empty()
        : Optional.of(IdentifierFault.ID_NUMBER_AGE);
  }

  private static Optional<IdentifierFault> checkDigitFault(String number) {
    return CheckDigit.of(number) == number.charAt(LENGTH - 1)
        ? Optional.empty()
        : Optional.of(IdentifierFault.ID_NUMBER_CHECK_DIGIT);
  }

  private static DocumentNumber document(String number, LocalDate birthDate) {
    DocumentKind kind = kind(number);
    boolean known =
        switch (kind) {
          case RESIDENCE_PERMIT -> true;
          case FOREIGN_PERMANENT_RESIDENT ->
              checkDigitFault(number).isEmpty() && isProvince(number, 1);
          default -> isProvince(number, 0);
        };
    return new DocumentNumber(
        new IdNumber(number), kind, Optional.of(birthDate), known ? Region.KNOWN : Region.REVIEW);
  }

  private static boolean isProvince(String number, int at) {
    return PROVINCE.matcher(number.substring(at, at + 2)).matches();
  }

  private static DocumentKind kind(String number) {
    if (PERMIT_REGIONS.contains(number.substring(0, 6))) {
      return DocumentKind.RESIDENCE_PERMIT;
    }
    return number.charAt(0) == '9'
        ? DocumentKind.FOREIGN_PERMANENT_RESIDENT
        : DocumentKind.RESIDENT_ID;
  }
}
