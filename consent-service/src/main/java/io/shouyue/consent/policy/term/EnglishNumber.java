package io.shouyue.consent.policy.term;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads numbers up to 99 as English texts write them: 15, fifteen, twenty-one, a. */
final class EnglishNumber {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private EnglishNumber() {}

  static OptionalInt parse(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    String[] parts = word.split("-", -1);
    int tens = TENS.indexOf(parts[0]);
    int ones = SMALL.indexOf(parts[parts.length - 1]);
    if (tens < 0) {
      return parts.length == 1 && ones >= 0 ? OptionalInt.of(ones) : OptionalInt.empty();
    }
    int value = 20 + tens * 10;
    return parts.length == 1 ? OptionalInt.of(value) : OptionalInt.of(value + Math.max(0, ones));
  }
}
