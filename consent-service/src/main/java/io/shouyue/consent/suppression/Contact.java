package io.shouyue.consent.suppression;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody is reached, in the one spelling that all spellings of it share. Personal data:
 * only its digest is kept.
 *
 * @param address an e-mail address in lower case, or a number as in E.164
 */
public record Contact(ContactChannel channel, String address) {
  private static final Pattern MAIL =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,190}");
  private static final Pattern MAINLAND = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");

  /** The contact that this text spells; empty when it spells none. */
  static Optional<Contact> of(ContactChannel channel, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return switch (channel) {
      case EMAIL -> mail(plain);
      case SMS -> number(plain.replaceAll("[\\s().-]", ""));
    };
  }

  private static Optional<Contact> mail(String plain) {
    return MAIL.matcher(plain).matches()
        ? Optional.of(new Contact(ContactChannel.EMAIL, plain.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Optional<Contact> number(String plain) {
    String number = plain.startsWith("00") ? "+" + plain.substring(2) : plain;
    if (MAINLAND.matcher(number).matches()) {
      number = "+86" + number;
    } else if (number.matches("86" + MAINLAND)) {
      number = "+" + number;
    }
    return NUMBER.matcher(number).matches()
        ? Optional.of(new Contact(ContactChannel.SMS, number))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "Contact[" + channel + "]";
  }
}
