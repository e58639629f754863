package io.shouyue.consent.policy;

import io.shouyue.consent.policy.diff.ClauseChange;
import io.shouyue.consent.policy.diff.ClauseChange.Kind;
import io.shouyue.consent.policy.diff.WordRun;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import org.jsoup.nodes.Entities;

/** A comparison as a page: words that went are {@code del}, words that came {@code ins}. */
final class PolicyDiffHtml {
  private static final LocalText NOTHING =
      new LocalText("两个版本的文字相同。", "The two versions say the same.");
  private static final LocalText HEADING =
      new LocalText("%s：第 %d 版与第 %d 版的差异", "%s: what changed from version %d to version %d");

  private PolicyDiffHtml() {}

  static String page(PolicyComparison comparison) {
    Language language = comparison.language();
    String heading =
        HEADING
            .in(language)
            .formatted(
                comparison.policy().title().in(language), comparison.from(), comparison.to());
    String body =
        "<h1>%s</h1>\n%s"
            .formatted(Entities.escape(heading), clauses(comparison.differences(), language));
    return ReadingPage.of(language, heading, body);
  }

  private static String clauses(List<ClauseChange> changes, Language language) {
    if (changes.isEmpty()) {
      return "<p>" + NOTHING.in(language) + "</p>\n";
    }
    StringBuilder html = new StringBuilder();
    for (ClauseChange change : changes) {
      html.append("<section id=\"c-%s\">\n".formatted(Entities.escape(change.clause().ref())))
          .append("<h2>%s %s</h2>\n".formatted(number(change), kind(change.kind(), language)))
          .append("<p>");
      change.words().forEach(run -> html.append(run(run)));
      html.append("</p>\n</section>\n");
    }
    return html.toString();
  }

  private static String number(ClauseChange change) {
    String now = change.clause().number();
    String shown = now.isEmpty() ? change.clause().ref() : now;
    return Entities.escape(shown);
  }

  private static String run(WordRun run) {
    String text = Entities.escape(run.text()).replace("\n", "<br>\n");
    return switch (run.op()) {
      case KEPT -> text;
      case REMOVED -> "<del>" + text + "</del>";
      case ADDED -> "<ins>" + text + "</ins>";
    };
  }

  private static String kind(Kind kind, Language language) {
    LocalText text =
        switch (kind) {
          case SAME -> new LocalText("未变", "unchanged");
          case MOVED -> new LocalText("移动", "moved");
          case CHANGED -> new LocalText("修改", "changed");
          case ADDED -> new LocalText("新增", "added");
          case REMOVED -> new LocalText("删除", "removed");
        };
    return text.in(language);
  }
}
