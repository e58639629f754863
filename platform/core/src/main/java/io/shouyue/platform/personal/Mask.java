package io.shouyue.platform.personal;

/**
 * Replaces the middle of a value by stars, counting code points so that rare characters stay whole.
 */
final class Mask {
  private Mask() {}

  static String middle(String value, int head, int tail) {
    int[] points = value.codePoints().toArray();
    if (points.length <= head + tail) {
      return "*".repeat(points.length);
    }
    return new String(points, 0, head)
        + "*".repeat(points.length - head - tail)
        + new String(points, points.length - tail, tail);
  }
}
