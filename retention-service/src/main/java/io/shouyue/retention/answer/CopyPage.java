package io.shouyue.retention.answer;

import io.shouyue.platform.text.Language;
import java.util.List;

/**
 * A copy as a page for reading and printing: one file, no script, nothing loaded from elsewhere.
 */
final class CopyPage {

  private static final String STYLE =
      """
      body{font:15px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .5rem;\
      text-align:left;vertical-align:top;overflow-wrap:anywhere}h2{margin-top:2rem}
      """;

  private final StringBuilder out = new StringBuilder();
  private final Language language;

  private CopyPage(Language language) {
    this.language = language;
  }

  static String of(DataCopy copy, Language language) {
    return new CopyPage(language).write(copy);
  }

  private String write(DataCopy copy) {
    String title = CopyWords.title(copy, language);
    out.append("<!doctype html>\n<html lang=\"").append(language.tag()).append("\"><head>");
    out.append("<meta charset=\"utf-8\"><title>").append(escaped(title)).append("</title>");
    out.append("<style>").append(STYLE).append("</style></head><body>");
    element("h1", title);
    element("p", CopyWords.about(copy, language));
    copy.parts().forEach(this::part);
    return out.append("</body></html>\n").toString();
  }

  private void part(CopyPart part) {
    element("h2", part.title().in(language));
    if (part.rows().isEmpty()) {
      element("p", CopyWords.NOTHING.in(language));
      return;
    }
    out.append("<table><thead>");
    row("th", part.columns());
    out.append("</thead><tbody>");
    part.rows().forEach(cells -> row("td", cells));
    out.append("</tbody></table>\n");
  }

  private void row(String tag, List<String> cells) {
    out.append("<tr>");
    cells.forEach(cell -> element(tag, cell));
    out.append("</tr>\n");
  }

  private void element(String tag, String text) {
    out.append('<').append(tag).append('>').append(escaped(text));
    out.append("</").append(tag).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
