package io.shouyue.retention.request;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the words of one request are covered: what the person is known by wherever it stands, and
 * what looks like anybody's number or address.
 */
final class Covering {

  private static final int SHORTEST = 2;
  private static final String LETTER = "[\\p{Alnum}_]";
  private static final String CLOSED = "******";

  private final @Nullable Pattern known;
  private final boolean complete;

  private Covering(@Nullable Pattern known, boolean complete) {
    this.known = known;
    this.complete = complete;
  }

  /** Covers those values and what the patterns find. */
  static Covering of(List<String> values) {
    String any =
        values.stream()
            .map(String::strip)
            .filter(value -> value.codePointCount(0, value.length()) >= SHORTEST)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Covering::literally)
            .collect(Collectors.joining("|"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Covering(any.isEmpty() ? null : Pattern.compile(any, flags), true);
  }

  /** Covers all words: what the person is known by cannot be asked now. */
  static Covering everything() {
    return new Covering(null, false);
  }

  /** A sentence. */
  String words(String words) {
    if (!complete) {
      return words.isBlank() ? words : CLOSED;
    }
    String rest =
        known == null
            ? words
            : known
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(MaskedWords.whole(found.group())));
    return MaskedWords.of(rest);
  }

  /** Letters beside it make it part of another word; Chinese has no such bounds. */
  private static String literally(String value) {
    String before = value.substring(0, 1).matches(LETTER) ? "(?<!" + LETTER + ")" : "";
    String after = value.substring(value.length() - 1).matches(LETTER) ? "(?!" + LETTER + ")" : "";
    return before + Pattern.quote(value) + after;
  }
}
