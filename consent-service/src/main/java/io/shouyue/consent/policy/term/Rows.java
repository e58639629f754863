package io.shouyue.consent.policy.term;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row of a table as a sentence: which level of service it is about. */
final class Rows {
  private static final Pattern LEVEL =
      Pattern.compile("\\b(L\\d)\\b|(?:级别|Level)[:：\\s]*(\\d|[一二三四五])");

  private Rows() {}

  /** The level; empty when the sentence names none. */
  static String label(String sentence) {
    Matcher matcher = LEVEL.matcher(sentence);
    if (!matcher.find()) {
      return "";
    }
    return matcher.group(1) == null ? "L" + matcher.group(2) : matcher.group(1);
  }
}
