package io.shouyue.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** ECMAScript's Number::toString, which RFC 8785 §3.2.2.3 prescribes. */
final class CanonicalNumber {
  /** Below it every whole number is its own shortest form (2^53). */
  private static final double EXACT = 0x1p53;

  private CanonicalNumber() {}

  static String text(double value) {
    if (value == (long) value && Math.abs(value) < EXACT) {
      return Long.toString((long) value);
    }
    BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    // value = 0.digits × 10^point
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + place(digits, point);
  }

  private static String place(String digits, int point) {
    int length = digits.length();
    if (length <= point && point <= 21) {
      return digits + "0".repeat(point - length);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    int exponent = point - 1;
    String head = length == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return head + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }

  /** Double.toString is the shortest with at least two digits; ECMAScript allows one. */
  private static BigDecimal shortest(double value) {
    BigDecimal twoOrMore = new BigDecimal(Double.toString(value));
    if (twoOrMore.stripTrailingZeros().precision() != 2) {
      return twoOrMore;
    }
    BigDecimal one = twoOrMore.round(new MathContext(1, RoundingMode.HALF_EVEN));
    return one.doubleValue() == value ? one : twoOrMore;
  }
}
