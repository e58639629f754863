package io.shouyue.consent.living;

import io.shouyue.consent.peer.PromiseFigure;
import io.shouyue.consent.policy.ReadingPage;
import io.shouyue.consent.policy.outline.Clause;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The policy alive as a page: below each clause, what enforces it. */
final class LivingHtml {
  private static final LocalText KEPT =
      new LocalText("守约 %d 次，违约 %d 次，进行中 %d 件", "kept %d times, broken %d times, %d running");

  private static final LocalText LAST = new LocalText("，最近一次 %s", ", last on %s");

  private static final LocalText COLON = new LocalText("：", ": ");

  private LivingHtml() {}

  static String page(LivingPolicy living) {
    Language language = living.language();
    String title = living.policy().title().in(language);
    StringBuilder body = new StringBuilder("<h1>%s</h1>\n".formatted(Entities.escape(title)));
    living.clauses().forEach(clause -> body.append(section(clause, language)));
    return ReadingPage.of(language, title, body.toString());
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
      html.append("<ul class=\"does\">\n");
      living.enforcements().forEach(it -> html.append(item(it, language)));
      html.append("</ul>\n");
    }
    return html.append("</section>\n").toString();
  }

  private static String item(Enforcement enforcement, Language language) {
    LocalText by = LivingWords.of(enforcement.by(), enforcement.name());
    return "<li>%s%s%s%s</li>\n"
        .formatted(
            Entities.escape(enforcement.sets().words().in(language)),
            COLON.in(language),
            Entities.escape(by.in(language)),
            figures(enforcement.kept(), language));
  }

  private static String figures(@Nullable PromiseFigure kept, Language language) {
    if (kept == null) {
      return "";
    }
    String counts = KEPT.in(language).formatted(kept.kept(), kept.broken(), kept.running());
    String last = kept.lastKept() == null ? "" : LAST.in(language).formatted(kept.lastKept());
    return " — " + counts + last;
  }
}
