package io.shouyue.retention.answer;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A copy as a page for reading and printing: one file, no script, nothing loaded from elsewhere.
 */
final class CopyPage {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Beijing.ZONE);
  private static final LocalText TITLE =
      new LocalText("%s：您的个人信息副本", "%s: a copy of your personal data");
  private static final LocalText ABOUT =
      new LocalText(
          "请求编号 %s，制作于北京时间 %s。以下是本网站的守约服务持有的关于您的全部信息，data.json 与各 CSV 文件内容相同、便于机器读取。"
              + "工作人员的姓名与内部备注属于他人信息，未包含在内。",
          "Request %s, made on %s Beijing time. This is all that the website's privacy services hold"
              + " about you; data.json and the CSV files hold the same for machines. Names of staff"
              + " and their notes concern other people and are left out.");
  private static final LocalText NOTHING = new LocalText("没有记录。", "Nothing is held.");
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
    String title = TITLE.in(language).formatted(copy.site().in(language));
    out.append("<!doctype html>\n<html lang=\"").append(language.tag()).append("\"><head>");
    out.append("<meta charset=\"utf-8\"><title>").append(escaped(title)).append("</title>");
    out.append("<style>").append(STYLE).append("</style></head><body>");
    element("h1", title);
    element("p", ABOUT.in(language).formatted(copy.number(), WHEN.format(copy.madeAt())));
    copy.parts().forEach(this::part);
    return out.append("</body></html>\n").toString();
  }

  private void part(CopyPart part) {
    element("h2", part.title().in(language));
    if (part.rows().isEmpty()) {
      element("p", NOTHING.in(language));
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
