package io.shouyue.consent.policy.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a clause.
 *
 * @param written as it stands in the text, such as 五、 or 5.4.1
 * @param rest what follows the number
 */
record Mark(Style style, List<Integer> numbers, String written, String rest) {
  private static final Pattern BARE =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})*)[\\s\\u3000]+(?=\\p{L})");

  Mark {
    numbers = List.copyOf(numbers);
  }

  /** The mark of a line; empty when it begins with none, or has nothing behind it. */
  static Optional<Mark> of(String line) {
    return Arrays.stream(Style.values()).flatMap(style -> of(style, line).stream()).findFirst();
  }

  /** The mark of a heading, where a number needs no sign after it: {@code 1 What we process}. */
  static Optional<Mark> ofHeading(String line) {
    return of(line).or(() -> bare(line));
  }

  private static Optional<Mark> of(Style style, String line) {
    Matcher matcher = style.pattern().matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String rest = line.substring(matcher.end()).strip();
    List<Integer> numbers = numbers(style, number(matcher));
    return rest.isEmpty() || numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mark(style, numbers, matcher.group().strip(), rest));
  }

  private static Optional<Mark> bare(String line) {
    Matcher matcher = BARE.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    List<Integer> numbers = numbers(Style.DOTTED, matcher.group(1));
    Style style = numbers.size() > 1 ? Style.DOTTED : Style.ARABIC;
    return Optional.of(
        new Mark(style, numbers, matcher.group(1), line.substring(matcher.end()).strip()));
  }

  private static String number(Matcher matcher) {
    boolean english =
        matcher.pattern().namedGroups().containsKey("e") && matcher.group("e") != null;
    return matcher.group(english ? "e" : "n");
  }

  private static List<Integer> numbers(Style style, String text) {
    return switch (style) {
      case LETTER -> List.of(text.charAt(0) - 'a' + 1);
      case DOTTED -> Arrays.stream(text.split("[.．]", -1)).map(Integer::valueOf).toList();
      default -> ChineseNumber.parse(text).stream().boxed().toList();
    };
  }
}
