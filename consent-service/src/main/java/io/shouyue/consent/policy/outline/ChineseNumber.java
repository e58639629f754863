package io.shouyue.consent.policy.outline;

import java.util.OptionalInt;

/** Reads whole numbers as Chinese texts write them: 15, １５, 十五, 三十, 一百二十, 三百六十五, 二〇二六, 两. */
public final class ChineseNumber {
  /** Every character such a number is made of, for a character class of a pattern. */
  public static final String CHARACTERS = "0-9０-９〇零一二两三四五六七八九十百千万";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int TEN_THOUSAND = 10_000;
  private static final int LONGEST = 9;

  private ChineseNumber() {}

  /** The number; empty when the text is none, or one too long to be a period. */
  public static OptionalInt parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalInt.empty();
    }
    return text.chars().anyMatch(c -> "十百千万".indexOf(c) >= 0) ? spoken(text) : positional(text);
  }

  private static OptionalInt positional(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalInt.of(value);
  }

  private static OptionalInt spoken(String text) {
    int total = 0;
    int section = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      int unit = unit(text.charAt(i));
      int digit = digit(text.charAt(i));
      if (unit == TEN_THOUSAND) {
        total += Math.max(1, section + digits) * unit;
        section = 0;
        digits = 0;
      } else if (unit > 0) {
        section += Math.max(1, digits) * unit;
        digits = 0;
      } else if (digit >= 0) {
        digits = digits * 10 + digit;
      } else {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(total + section + digits);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> TEN_THOUSAND;
      default -> 0;
    };
  }

  private static int digit(char c) {
    if (Character.isDigit(c)) {
      return Character.digit(c, 10);
    }
    return switch (c) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }
}
