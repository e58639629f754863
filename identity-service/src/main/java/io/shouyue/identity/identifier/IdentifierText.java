package io.shouyue.identity.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one spelling under which an identifier is checked, compared and kept. */
final class IdentifierText {
  /** Unicode's spaces, format characters such as the zero-width space, hyphens and dashes. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\p{Z}\\s\\p{Cf}\\p{Pd}]");

  private IdentifierText() {}

  /**
   * NFKC turns full-width digits and letters into plain ones; then spaces and hyphens go and
   * letters become capitals. Nothing is guessed: a letter O stays a letter.
   */
  static String normalise(String raw) {
    String plain = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    return SEPARATORS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
