package io.shouyue.consent.suppression;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import org.jsoup.nodes.Entities;

/** The page behind an unsubscribe link: plain HTML, one button, nothing runs. */
record UnsubscribePage(Language language, String site, String purpose) {
  /** The form goes back to where the page came from, and nothing else happens. */
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

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
  private static final LocalText BROKEN = new LocalText("链接无效", "This link is not valid");
  private static final LocalText HELP =
      new LocalText(
          "请完整复制邮件或短信中的链接，或在网站的隐私中心撤回同意。",
          "Copy the whole link from the message, or withdraw your consent in the website's privacy"
              + " centre.");

  /** Asks, and has the button. */
  String question() {
    return page(
        language,
        TITLE.in(language),
        "<h1>%s</h1>\n<p>%s</p>\n%s"
            .formatted(named(QUESTION), text(EFFECT, language), form(language)));
  }

  /** Says that it is done. */
  String done() {
    return page(
        language,
        DONE.in(language),
        "<h1>%s</h1>\n<p role=\"status\">%s</p>".formatted(text(DONE, language), named(STOPPED)));
  }

  /** Says that there is no such link. */
  static String notALink(Language language) {
    return page(
        language,
        BROKEN.in(language),
        "<h1>%s</h1>\n<p>%s</p>".formatted(text(BROKEN, language), text(HELP, language)));
  }

  private String named(LocalText text) {
    return text.in(language).formatted(Entities.escape(site), Entities.escape(purpose));
  }

  private static String form(Language language) {
    return """
        <form method="post">
        <input type="hidden" name="List-Unsubscribe" value="One-Click">
        <button type="submit">%s</button>
        </form>"""
        .formatted(text(BUTTON, language));
  }

  private static String text(LocalText text, Language language) {
    return Entities.escape(text.in(language));
  }

  private static String page(Language language, String title, String main) {
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 1rem/1.6 system-ui, sans-serif; margin: 0; color: #1a1a1a; background: #fff }
        main { max-width: 34rem; margin: 12vh auto 0; padding: 0 1.25rem }
        h1 { font-size: 1.5rem; line-height: 1.3 }
        button { font: inherit; padding: .6rem 1.6rem; border: 0; border-radius: .4rem;
                 color: #fff; background: #0b57d0; cursor: pointer }
        button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 3px }
        </style>
        </head>
        <body>
        <main>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(language.tag(), Entities.escape(title), main);
  }
}
