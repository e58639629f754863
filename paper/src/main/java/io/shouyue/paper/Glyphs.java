package io.shouyue.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What the font can draw. A character it lacks stands as 〓, the printer's mark for a missing type;
 * the receipt inside the file has it.
 */
final class Glyphs {
  static final int MISSING = 0x3013;

  private final PDFont font;
  private final Map<Integer, Boolean> known = new HashMap<>();

  Glyphs(PDFont font) {
    this.font = font;
  }

  String drawable(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(point -> out.appendCodePoint(drawable(point)));
    return out.toString();
  }

  private int drawable(int point) {
    if (point == '\n') {
      return point;
    }
    if (Character.isWhitespace(point) || Character.isISOControl(point)) {
      return ' ';
    }
    return known.computeIfAbsent(point, this::canDraw) ? point : MISSING;
  }

  private boolean canDraw(int point) {
    try {
      font.encode(Character.toString(point));
      return true;
    } catch (IllegalArgumentException noGlyph) {
      return false;
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
