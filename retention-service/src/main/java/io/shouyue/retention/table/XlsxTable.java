package io.shouyue.retention.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook of one sheet (ECMA-376). Every cell is an inline string: a spreadsheet
 * shows it and never computes it, whatever it begins with.
 */
public final class XlsxTable implements Table {

  /** The media type of such a file. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final StringBuilder rows = new StringBuilder();

  public XlsxTable(String... header) {
    row((Object[]) header);
  }

  @Override
  public void row(@Nullable Object... cells) {
    rows.append("<row>");
    for (Object cell : cells) {
      rows.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
          .append(escaped(cell == null ? "" : cell.toString()))
          .append("</t></is></c>");
    }
    rows.append("</row>");
  }

  /** The whole file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "[Content_Types].xml", contentTypes());
      add(zip, "_rels/.rels", relationships(LINKS + "/officeDocument", "xl/workbook.xml"));
      add(zip, "xl/workbook.xml", workbook());
      add(
          zip,
          "xl/_rels/workbook.xml.rels",
          relationships(LINKS + "/worksheet", "worksheets/sheet1.xml"));
      add(zip, "xl/worksheets/sheet1.xml", sheet());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String contentTypes() {
    return HEAD
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
        + "openxmlformats-package.relationships+xml\"/>"
        + override("/xl/workbook.xml", "sheet.main+xml")
        + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + SHEET + type + "\"/>";
  }

  private static String relationships(String type, String target) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"r1\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static String workbook() {
    return HEAD
        + "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + LINKS
        + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
  }

  private String sheet() {
    return HEAD
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0); // the same rows give the same bytes
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** XML 1.0 has no place for most control characters: they are dropped. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r')
        .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
