package io.shouyue.platform.web.log;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what looks like personal data in text: resident ids, mobiles, bank cards, e-mail addresses.
 */
final class Redaction {
  private static final String REPLACEMENT = "[redacted]";
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])"),
          Pattern.compile("(?<![0-9A-Za-z])(?:\\+?86)?1[3-9]\\d{9}(?![0-9A-Za-z])"),
          Pattern.compile("(?<![0-9A-Za-z])62\\d{14,17}(?![0-9A-Za-z])"),
          Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}"));

  private Redaction() {}

  static String of(String text) {
    String result = text;
    for (Pattern pattern : PATTERNS) {
      result = pattern.matcher(result).replaceAll(REPLACEMENT);
    }
    return result;
  }
}
