package io.shouyue.consent.source;

import io.shouyue.consent.link.ClickPage;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.site.Site;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import org.jsoup.nodes.Entities;

/** What somebody sees whose contact another person supplied, and the button that stops it. */
record SuppliedPage(
    Language language, Site site, PurposeDefinition purpose, SuppliedContact supplied) {
  private static final LocalText TITLE = new LocalText("他人提供的您的信息", "What somebody gave us of you");
  private static final LocalText SAYS =
      new LocalText(
          "%1$s 于 %2$s 向%3$s提供了您的联系方式（%4$s），用于“%5$s”。%6$s",
          "On %2$s %1$s gave %3$s your contact (%4$s), for “%5$s”. %6$s");
  private static final LocalText KEPT = new LocalText("保存期限：%s", "Kept: %s");
  private static final LocalText RIGHTS =
      new LocalText(
          "点击后立即停止，无需登录，我们并将据此删除。查阅、更正等其他请求请联系：%s",
          "One click stops it at once, without signing in, and has it erased. For a copy, a"
              + " correction or anything else: %s");
  private static final LocalText BUTTON = new LocalText("停止并删除", "Stop and erase");
  private static final LocalText DONE = new LocalText("已停止", "Stopped");
  private static final LocalText STOPPED =
      new LocalText("%1$s将不再为“%2$s”使用您的联系方式。", "%1$s uses your contact for “%2$s” no more.");
  private static final LocalText NOBODY = new LocalText("一位用户", "A user");
  private static final LocalText HELP =
      new LocalText("请完整复制邮件或短信中的链接。", "Copy the whole link from the message.");

  /** Says what is held, whence and for what, and has the button. */
  String question() {
    if (supplied.state() == SuppliedState.STOPPED) {
      return done();
    }
    String main =
        "<h1>%s</h1>\n<p>%s</p>\n<p>%s</p>\n<p>%s</p>\n%s"
            .formatted(
                ClickPage.text(TITLE, language),
                Entities.escape(says()),
                Entities.escape(
                    KEPT.in(language).formatted(purpose.retention().text().in(language))),
                Entities.escape(RIGHTS.in(language).formatted(site.contact())),
                ClickPage.form(language, BUTTON));
    return ClickPage.of(language, TITLE, main);
  }

  /** Says that it is done. */
  String done() {
    return ClickPage.said(
        language,
        DONE,
        Entities.escape(
            STOPPED
                .in(language)
                .formatted(site.name().in(language), purpose.title().in(language))));
  }

  /** Says that there is no such link. */
  static String notALink(Language language) {
    return ClickPage.broken(language, HELP);
  }

  private String says() {
    String by = supplied.supplierName();
    return SAYS.in(language)
        .formatted(
            by == null ? NOBODY.in(language) : by,
            Beijing.dayOf(supplied.suppliedAt()),
            site.name().in(language),
            supplied.masked() == null ? "*" : supplied.masked(),
            purpose.title().in(language),
            purpose.text().in(language));
  }
}
