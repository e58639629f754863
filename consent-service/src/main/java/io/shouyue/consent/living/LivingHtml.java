package io.shouyue.consent.living;

import io.shouyue.consent.peer.PromiseFigure;
import io.shouyue.consent.policy.outline.Clause;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import org.jsoup.nodes.Entities;

/** The policy alive as a page: below each clause, what enforces it. */
final class LivingHtml {
  private static final LocalText KEPT =
      new LocalText("守约 %d 次，违约 %d 次，进行中 %d 件", "kept %d times, broken %d times, %d running");

  private LivingHtml() {}

  static String page(LivingPolicy living) {
    Language language = living.language();
    String title = Entities.escape(living.policy().title().in(language));
    StringBuilder body = new StringBuilder();
    living.clauses().forEach(clause -> body.append(section(clause, language)));
    return """
    <!doctype html>
    <html lang="%s"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title></head>
    <body><main><h1>%s</h1>
    %s</main></body></html>
    """
        .formatted(language.tag(), title, title, body);
  }

  private static String section(LivingClause living, Language language) {
    Clause clause = living.clause();
    int level = Math.min(6, clause.depth() + 1);
    StringBuilder html = new StringBuilder();
    html.append("<section id=\"c-%s\">\n".formatted(Entities.escape(clause.ref())));
    html.append(
        "<h%d>%s %s</h%d>\n"
            .formatted(
                level, Entities.escape(clause.number()), Entities.escape(clause.title()), level));
    clause.paragraphs().forEach(it -> html.append("<p>" + Entities.escape(it) + "</p>\n"));
    if (!living.enforcements().isEmpty()) {
      html.append("<ul>\n");
      living.enforcements().forEach(it -> html.append(item(it, language)));
      html.append("</ul>\n");
    }
    return html.append("</section>\n").toString();
  }

  private static String item(Enforcement enforcement, Language language) {
    PromiseFigure kept = enforcement.kept();
    String figures =
        kept == null
            ? ""
            : " — " + KEPT.in(language).formatted(kept.kept(), kept.broken(), kept.running());
    return "<li>%s → %s %s%s</li>\n"
        .formatted(
            Entities.escape(enforcement.sets()),
            by(enforcement.by()).in(language),
            Entities.escape(enforcement.code()),
            figures);
  }

  private static LocalText by(Enforcement.By by) {
    return switch (by) {
      case CLOCK -> new LocalText("时钟", "clock");
      case HOLD_RULE -> new LocalText("保留规则", "hold rule");
      case PURPOSE -> new LocalText("处理目的", "purpose");
      case REQUEST -> new LocalText("权利请求", "request");
      case WITHDRAWAL -> new LocalText("随时撤回", "withdrawal at any time");
      case ARCHIVE -> new LocalText("版本存档", "archive");
      case GATE -> new LocalText("登录告知", "gate at sign-in");
      case NOBODY -> new LocalText("无系统执行", "nothing here enforces it");
    };
  }
}
