package io.shouyue.identity.identifier;

import io.shouyue.platform.personal.BankCard;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bank cards: 13 to 19 digits whose last is a check digit (ISO/IEC 7812-1, Luhn). */
public final class BankCards {
  private static final Pattern FORM = Pattern.compile("\\d{13,19}");

  private BankCards() {}

  /** Checks a typed number; spaces and hyphens are fine. */
  public static Checked<BankCard> check(@Nullable String raw) {
    String number = IdentifierText.normalise(raw == null ? "" : raw);
    if (number.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    if (!FORM.matcher(number).matches()) {
      return new Checked.Refused<>(IdentifierFault.BANK_CARD_FORM);
    }
    return checkDigit(number.substring(0, number.length() - 1))
            == number.charAt(number.length() - 1)
        ? new Checked.Ok<>(new BankCard(number))
        : new Checked.Refused<>(IdentifierFault.BANK_CARD_CHECK_DIGIT);
  }

  /** The check digit behind {@code digits}. */
  static char checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = digit * 2;
      sum += i % 2 == 1 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
