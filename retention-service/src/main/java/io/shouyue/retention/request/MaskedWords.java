package io.shouyue.retention.request;

import io.shouyue.platform.personal.Email;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words as the desk first sees them: what leads to a person by itself is covered. Numbers of
 * mobiles, documents and bank cards (11 digits and more) and mail addresses are; what the person of
 * a request is known by, {@link Covering} covers besides. Other names and streets in a sentence are
 * not, for nobody can tell them from other words.
 */
final class MaskedWords {

  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)(?:\\d{17}[Xx]|\\d{11,19}|1\\d{2}[ -]\\d{4}[ -]\\d{4})(?!\\d)");
  private static final int HEAD = 3;
  private static final int TAIL = 2;

  private MaskedWords() {}

  /** A sentence with its numbers and addresses covered; everything else stays. */
  static String of(String words) {
    String numbers = NUMBER.matcher(words).replaceAll(MaskedWords::number);
    return ADDRESS.matcher(numbers).replaceAll(found -> new Email(found.group()).masked());
  }

  /** A value that is personal as a whole: a name, an address, a contact. */
  static String whole(String value) {
    String known = of(value);
    if (!known.equals(value) || value.isEmpty()) {
      return known;
    }
    int first = value.offsetByCodePoints(0, 1);
    return value.substring(0, first) + "*".repeat(value.codePointCount(first, value.length()));
  }

  private static String number(MatchResult found) {
    String number = found.group();
    int hidden = number.length() - HEAD - TAIL;
    return number.substring(0, HEAD) + "*".repeat(hidden) + number.substring(HEAD + hidden);
  }
}
