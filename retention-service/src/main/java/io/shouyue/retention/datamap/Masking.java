package io.shouyue.retention.datamap;

import org.jspecify.annotations.Nullable;

/** Shows of a value what is enough to judge a treatment, and no more. */
final class Masking {

  private Masking() {}

  /** The first and last character at most; numbers and days by their shape. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "∅";
    }
    String text = value.toString();
    if (text.startsWith(Treating.TOKEN_START)) {
      return Treating.TOKEN_START + "…";
    }
    int[] points = text.codePoints().limit(24).toArray();
    StringBuilder shown = new StringBuilder();
    for (int n = 0; n < points.length; n++) {
      boolean edge = n == 0 || n == points.length - 1;
      boolean mark = !Character.isLetterOrDigit(points[n]);
      shown.appendCodePoint(edge && points.length > 3 || mark ? points[n] : '*');
    }
    return shown.toString();
  }
}
