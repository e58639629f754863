package io.shouyue.identity.identifier;

import io.shouyue.platform.personal.OrganisationName;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of organisations as licences and banks print them. Width, brackets, dots and spaces between
 * Han characters differ between the two and say nothing.
 */
public final class OrganisationNames {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 100;
  private static final int SHOWN = 4;
  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern HAN_GAP =
      Pattern.compile("(?<=[\\p{IsHan}()])\\s+|\\s+(?=[\\p{IsHan}()])");
  private static final Pattern OPENING = Pattern.compile("[\\[\u3014\u3010]");
  private static final Pattern CLOSING = Pattern.compile("[\\]\u3015\u3011]");
  private static final Pattern DOTS =
      Pattern.compile("[\u2022\u2027\u2219\u22C5\u30FB\u0387\u25CF]");
  private static final String SIGNS = "()&·-.,'/ ";

  private OrganisationNames() {}

  /** Checks and normalises a typed name. */
  public static Checked<OrganisationName> check(@Nullable String raw) {
    String name = normalise(raw == null ? "" : raw);
    int length = name.codePointCount(0, name.length());
    if (length == 0) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    if (length < SHORTEST || length > LONGEST) {
      return new Checked.Refused<>(IdentifierFault.ORGANISATION_NAME_LENGTH);
    }
    return isName(name)
        ? new Checked.Ok<>(new OrganisationName(name))
        : new Checked.Refused<>(IdentifierFault.ORGANISATION_NAME_CHARACTERS);
  }

  /**
   * Where two names part.
   *
   * @param position the first character that differs, counted from 1
   * @param expected the first few characters of the first name from there; may be empty
   * @param found those of the second
   */
  public record Difference(int position, String expected, String found) {}

  /** How {@code found} differs from {@code expected}; empty when they are one name. */
  public static Optional<Difference> difference(OrganisationName expected, OrganisationName found) {
    int[] one = expected.reveal().toUpperCase(Locale.ROOT).codePoints().toArray();
    int[] two = found.reveal().toUpperCase(Locale.ROOT).codePoints().toArray();
    int at = Arrays.mismatch(one, two);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Difference(at + 1, part(one, at), part(two, at)));
  }

  private static String part(int[] points, int from) {
    return new String(points, from, Math.min(SHOWN, points.length - from));
  }

  private static String normalise(String raw) {
    String name = INVISIBLE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("");
    name = DOTS.matcher(name).replaceAll("\u00B7");
    name = CLOSING.matcher(OPENING.matcher(name).replaceAll("(")).replaceAll(")");
    name = HAN_GAP.matcher(name).replaceAll("");
    return GAP.matcher(name).replaceAll(" ").strip();
  }

  /**
   * It begins with a letter, digit or Han character, so that no spreadsheet takes it for a formula.
   */
  private static boolean isName(String name) {
    return isWord(name.codePointAt(0))
        && name.codePoints().allMatch(point -> isWord(point) || SIGNS.indexOf(point) >= 0);
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || UnicodeScript.of(point) == UnicodeScript.HAN;
  }
}
