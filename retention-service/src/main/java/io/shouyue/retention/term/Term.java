package io.shouyue.retention.term;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something one is found by, in the one form that is compared.
 *
 * @param kind keeps a mobile and an account name of the same digits apart
 */
public record Term(Kind kind, String text) {

  private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1[3-9]\\d{9})");
  private static final Pattern DOCUMENT = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 254;

  /** What it is. */
  public enum Kind {
    MOBILE,
    MAIL,
    /** Number of an identity document. */
    DOCUMENT,
    /** The website's own user id, or another name somebody goes by there. */
    ACCOUNT
  }

  /**
   * What somebody typed, by its form; empty when it is too short or too long to find anybody by.
   */
  public static Optional<Term> of(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    var mobile = MOBILE.matcher(bare);
    if (mobile.matches()) {
      return Optional.of(new Term(Kind.MOBILE, mobile.group(1)));
    }
    if (DOCUMENT.matcher(bare).matches()) {
      return Optional.of(new Term(Kind.DOCUMENT, bare));
    }
    return Optional.of(
        text.contains("@")
            ? new Term(Kind.MAIL, text.toLowerCase(Locale.ROOT))
            : new Term(Kind.ACCOUNT, text));
  }

  @Override
  public String toString() {
    return "Term[" + kind + "]";
  }
}
