package io.shouyue.consent.suppression;

import io.shouyue.consent.link.ClickPage;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import org.jsoup.nodes.Entities;

/** The page behind an unsubscribe link: plain HTML, one button, nothing runs. */
record UnsubscribePage(Language language, String site, String purpose) {
  private static final LocalText TITLE = new LocalText("退订", "Unsubscribe");
  private static final LocalText QUESTION =
      new LocalText("不再接收“%s”的“%s”？", "Stop “%2$s” from %1$s?");
  private static final LocalText EFFECT =
      new LocalText(
          "点击后立即生效，无需登录；您的同意即告撤回，不影响其他服务。",
          "This takes effect at once and needs no sign-in. Your consent is withdrawn; no other"
              + " service is affected.");
  private static final LocalText BUTTON = new LocalText("退订", "Unsubscribe");
  private static final LocalText DONE = new LocalText("已退订", "Unsubscribed");
  private static final LocalText STOPPED =
      new LocalText("“%s”将不再向您发送“%s”。", "%1$s will not send you “%2$s” any more.");
  private static final LocalText HELP =
      new LocalText(
          "请完整复制邮件或短信中的链接，或在网站的隐私中心撤回同意。",
          "Copy the whole link from the message, or withdraw your consent in the website's privacy"
              + " centre.");

  /** Asks, and has the button. */
  String question() {
    return ClickPage.of(
        language,
        TITLE,
        "<h1>%s</h1>\n<p>%s</p>\n%s"
            .formatted(
                named(QUESTION),
                ClickPage.text(EFFECT, language),
                ClickPage.form(language, BUTTON)));
  }

  /** Says that it is done. */
  String done() {
    return ClickPage.said(language, DONE, named(STOPPED));
  }

  /** Says that there is no such link. */
  static String notALink(Language language) {
    return ClickPage.broken(language, HELP);
  }

  private String named(LocalText text) {
    return text.in(language).formatted(Entities.escape(site), Entities.escape(purpose));
  }
}
