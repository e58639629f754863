package io.shouyue.identity.identifier;

import io.shouyue.platform.personal.PersonName;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names as identity documents print them. One name has one spelling here, so that two ways of
 * typing the middle dot of a Uyghur or Tibetan name are the same name.
 */
public final class Names {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 50;
  private static final char MIDDLE_DOT = '\u00B7';

  /**
   * Dots that people type for U+00B7: bullets, dot operators and the katakana dot. A full stop is
   * one of them only between Han characters (see {@link #HAN_STOP}).
   */
  private static final Pattern DOTS =
      Pattern.compile("[\\u2022\\u2027\\u2219\\u22C5\\u30FB\\u0387\\u25CF\\u2024]");

  private static final Pattern HAN_STOP =
      Pattern.compile("(?<=\\p{IsHan})\\s*[.\\u3002\\u00B7]\\s*(?=\\p{IsHan})");
  private static final Pattern HAN_GAP = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private Names() {}

  /** Checks and normalises a typed name. */
  public static Checked<PersonName> check(@Nullable String raw) {
    String name = normalise(raw == null ? "" : raw);
    int length = name.codePointCount(0, name.length());
    if (length == 0) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    if (length < SHORTEST || length > LONGEST) {
      return new Checked.Refused<>(IdentifierFault.NAME_LENGTH);
    }
    return isName(name)
        ? new Checked.Ok<>(new PersonName(name))
        : new Checked.Refused<>(IdentifierFault.NAME_CHARACTERS);
  }

  private static String normalise(String raw) {
    String name = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    name = INVISIBLE.matcher(name).replaceAll("");
    name = DOTS.matcher(name).replaceAll(String.valueOf(MIDDLE_DOT));
    name = HAN_STOP.matcher(name).replaceAll(String.valueOf(MIDDLE_DOT));
    name = HAN_GAP.matcher(name).replaceAll("");
    return GAP.matcher(name).replaceAll(" ").strip();
  }

  private static boolean isName(String name) {
    int[] points = name.codePoints().toArray();
    if (!isLetter(points[0])) {
      return false;
    }
    for (int i = 1; i < points.length; i++) {
      if (!isLetter(points[i]) && !(isJoiner(points[i]) && isLetter(points[i - 1]))) {
        return false;
      }
    }
    return points[points.length - 1] != MIDDLE_DOT;
  }

  /** Han characters of every extension block, letters of other scripts, and their accents. */
  private static boolean isLetter(int point) {
    return Character.isLetter(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || UnicodeScript.of(point) == UnicodeScript.HAN;
  }

  private static boolean isJoiner(int point) {
    return point == MIDDLE_DOT || point == ' ' || point == '-' || point == '\'' || point == '.';
  }
}
