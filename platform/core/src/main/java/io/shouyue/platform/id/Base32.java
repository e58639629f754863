package io.shouyue.platform.id;

import java.math.BigInteger;

/** Crockford's base 32 in lower case for exactly 128 bits: 26 characters, no padding. */
final class Base32 {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;
  private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(128);

  private Base32() {}

  static String encode(byte[] bits) {
    BigInteger number = new BigInteger(1, bits);
    char[] text = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = ALPHABET.charAt(number.intValue() & 31);
      number = number.shiftRight(5);
    }
    return new String(text);
  }

  /** Whether {@code text} is what {@link #encode} writes for some 128 bits. */
  static boolean isCanonical(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < LENGTH; i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        return false;
      }
      number = number.shiftLeft(5).or(BigInteger.valueOf(digit));
    }
    return number.compareTo(LIMIT) < 0;
  }
}
