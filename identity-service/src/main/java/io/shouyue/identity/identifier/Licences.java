package io.shouyue.identity.identifier;

import io.shouyue.identity.identifier.Licence.Kind;
import io.shouyue.platform.personal.LicenceNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of business licences: the unified social credit code of GB 32100-2015 with the
 * organisation code of GB 11714 inside, and the 15 digits that it replaced.
 */
public final class Licences {
  private static final int LENGTH = 18;
  private static final int ORGANISATION_CODE = 8;
  private static final String SOLE_TRADER = "92";
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final Pattern OLD = Pattern.compile("\\d{15}");
  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");

  private Licences() {}

  /**
   * Checks a typed number.
   *
   * @param asPrinted whether the person says that the licence prints it exactly so; a check
   *     character that fails is then looked at and not refused
   */
  public static Checked<Licence> check(@Nullable String raw, boolean asPrinted) {
    String number = IdentifierText.normalise(raw == null ? "" : raw);
    if (number.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    if (OLD.matcher(number).matches()) {
      return ok(number, Kind.OLD_15, false);
    }
    if (number.length() != LENGTH) {
      return new Checked.Refused<>(IdentifierFault.LICENCE_LENGTH);
    }
    if (!FORM.matcher(number).matches()) {
      return new Checked.Refused<>(IdentifierFault.LICENCE_CHARACTERS);
    }
    boolean fits = checkCharacter(number) == number.charAt(LENGTH - 1) && organisationFits(number);
    return fits || asPrinted
        ? ok(number, Kind.USCC, !fits)
        : new Checked.Refused<>(IdentifierFault.LICENCE_CHECK_CHARACTER);
  }

  private static Checked<Licence> ok(String number, Kind kind, boolean review) {
    boolean soleTrader = kind == Kind.USCC && number.startsWith(SOLE_TRADER);
    return new Checked.Ok<>(new Licence(new LicenceNumber(number), kind, review, soleTrader));
  }

  /** The check character for the first 17 characters. */
  static char checkCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * ALPHABET.indexOf(number.charAt(i));
    }
    int base = ALPHABET.length();
    return ALPHABET.charAt((base - sum % base) % base);
  }

  /** The check character of the organisation code at positions 9 to 16. */
  static char organisationCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum +=
          ORGANISATION_WEIGHTS[i] * Character.getNumericValue(number.charAt(ORGANISATION_CODE + i));
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  private static boolean organisationFits(String number) {
    return organisationCharacter(number)
        == number.charAt(ORGANISATION_CODE + ORGANISATION_WEIGHTS.length);
  }
}
