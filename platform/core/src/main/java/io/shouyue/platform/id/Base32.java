package io.shouyue.platform.id;

import java.nio.ByteBuffer;

/** Crockford's base 32 in lower case for exactly 128 bits: 26 characters, no padding. */
final class Base32 {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;
  private static final int BITS = 5;
  private static final int LAST = (1 << BITS) - 1;

  /** 26 characters hold 130 bits; the first one may hold the upper 3 of the 128 only. */
  private static final char LARGEST_FIRST = '7';

  private Base32() {}

  static String encode(byte[] bits) {
    ByteBuffer halves = ByteBuffer.wrap(bits);
    long high = halves.getLong();
    long low = halves.getLong();
    char[] text = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = ALPHABET.charAt((int) low & LAST);
      low = (low >>> BITS) | (high << (Long.SIZE - BITS));
      high >>>= BITS;
    }
    return new String(text);
  }

  /** Whether {@code text} is what {@link #encode} writes for some 128 bits. */
  static boolean isCanonical(String text) {
    if (text.length() != LENGTH || text.charAt(0) > LARGEST_FIRST) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z' && "ilou".indexOf(c) < 0);
  }
}
