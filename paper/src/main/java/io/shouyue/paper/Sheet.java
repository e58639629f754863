package io.shouyue.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets lines on A4 pages from top to bottom, breaking lines and pages where they are full. */
final class Sheet implements AutoCloseable {
  private static final PDRectangle SIZE = PDRectangle.A4;
  private static final float MARGIN = 62;
  private static final float LEADING = 1.55f;
  private static final float FOOT = 8.5f;

  /** A heading itself and what has to stand below it on its page, in its own lines. */
  private static final int HEAD_LINES = 3;

  private final PDDocument document;
  private final PDFont font;
  private final Glyphs glyphs;
  private PDPageContentStream out;
  private float y;

  /** How text looks. */
  record Style(float size, float grey, float before) {}

  Sheet(PDDocument document, PDFont font) throws IOException {
    this.document = document;
    this.font = font;
    this.glyphs = new Glyphs(font);
    this.out = newPage();
  }

  /** Sets a text across the page from an indent. */
  void set(String text, Style style, float indent) throws IOException {
    y -= style.before();
    for (String line : lines(text, style.size(), width() - indent)) {
      ensureRoom(style.size() * LEADING);
      y -= style.size() * LEADING;
      line(line, style, MARGIN + indent, y);
    }
  }

  /** Sets a heading, never as the last line of a page. */
  void head(String text, Style style) throws IOException {
    ensureRoom(style.before() + style.size() * LEADING * HEAD_LINES);
    set(text, style, 0);
  }

  /** Sets a label and, beside it, its value; in the file the one follows the other. */
  void set(String label, String value, Style style, float column) throws IOException {
    y -= style.before();
    float step = style.size() * LEADING;
    List<String> left = lines(label, style.size(), column - style.size());
    ensureRoom(left.size() * step);
    float top = y;
    for (int i = 0; i < left.size(); i++) {
      line(left.get(i), new Style(style.size(), 0.42f, 0), MARGIN, top - (i + 1) * step);
    }
    int page = document.getNumberOfPages();
    for (String line : lines(value, style.size(), width() - column)) {
      ensureRoom(step);
      y -= step;
      line(line, style, MARGIN + column, y);
    }
    if (page == document.getNumberOfPages()) {
      y = Math.min(y, top - left.size() * step);
    }
  }

  /** Draws a thin line across. */
  void rule() throws IOException {
    y -= 10;
    out.setStrokingColor(0.8f);
    out.setLineWidth(0.6f);
    out.moveTo(MARGIN, y);
    out.lineTo(SIZE.getWidth() - MARGIN, y);
    out.stroke();
  }

  /** Writes the foot of every page, once all are there. */
  void feet(String text) throws IOException {
    out.close();
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      try (PDPageContentStream foot =
          new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
        out = foot;
        String line = glyphs.drawable(Foot.of(text, i + 1, pages));
        line(line, new Style(FOOT, 0.42f, 0), MARGIN, MARGIN / 2);
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void line(String text, Style style, float x, float at) throws IOException {
    out.beginText();
    out.setFont(font, style.size());
    out.setNonStrokingColor(style.grey());
    out.newLineAtOffset(x, at);
    out.showText(text);
    out.endText();
  }

  private void ensureRoom(float height) throws IOException {
    if (y - height < MARGIN) {
      out.close();
      out = newPage();
    }
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage page = new PDPage(SIZE);
    document.addPage(page);
    y = SIZE.getHeight() - MARGIN;
    return new PDPageContentStream(document, page);
  }

  private static float width() {
    return SIZE.getWidth() - 2 * MARGIN;
  }

  /** Latin words stay whole as long as they fit; Chinese breaks anywhere. */
  private List<String> lines(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : glyphs.drawable(text).split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String piece : Pieces.of(paragraph)) {
        for (String part : fitting(piece, size, width)) {
          if (!line.isEmpty() && measure(line + part, size) > width) {
            lines.add(line.toString().stripTrailing());
            line = new StringBuilder(part.stripLeading());
          } else {
            line.append(part);
          }
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** The piece, cut where it alone is wider than the line, as addresses are. */
  private List<String> fitting(String piece, float size, float width) throws IOException {
    if (measure(piece, size) <= width) {
      return List.of(piece);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int point : piece.codePoints().toArray()) {
      String next = Character.toString(point);
      if (!part.isEmpty() && measure(part + next, size) > width) {
        parts.add(part.toString());
        part = new StringBuilder();
      }
      part.append(next);
    }
    parts.add(part.toString());
    return parts;
  }

  private float measure(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }
}
