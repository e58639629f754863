package io.shouyue.paper;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where a line may break: at spaces, and on either side of a wide character. */
final class Pieces {
  private static final int WIDE_FROM = 0x2e80;

  private Pieces() {}

  static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      if (closes(point) && word.isEmpty() && !pieces.isEmpty()) {
        pieces.add(pieces.removeLast() + Character.toString(point));
        continue;
      }
      if (point >= WIDE_FROM && !closes(point)) {
        flush(word, pieces);
      }
      word.appendCodePoint(point);
      if (point >= WIDE_FROM || point == ' ') {
        flush(word, pieces);
      }
    }
    flush(word, pieces);
    return pieces;
  }

  /** Punctuation that must not begin a line stays with what is before it. */
  private static boolean closes(int point) {
    return "，。、；：！？）》」』”’】〉".indexOf(point) >= 0;
  }

  private static void flush(StringBuilder word, List<String> pieces) {
    if (!word.isEmpty()) {
      pieces.add(word.toString());
      word.setLength(0);
    }
  }
}
