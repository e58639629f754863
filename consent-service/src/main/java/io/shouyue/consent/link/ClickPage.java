package io.shouyue.consent.link;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import org.jsoup.nodes.Entities;

/**
 * The page behind a link: plain HTML, at most one button, nothing runs. Whatever is put into it is
 * escaped by whoever puts it there, with {@link #text} or {@link Entities}.
 */
public final class ClickPage {
  /** The form goes back to where the page came from, and nothing else happens. */
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final LocalText BROKEN = new LocalText("链接无效", "This link is not valid");

  private ClickPage() {}

  /** Says that there is no such link, and what to do then. */
  public static String broken(Language language, LocalText help) {
    return of(
        language,
        BROKEN,
        "<h1>%s</h1>\n<p>%s</p>".formatted(text(BROKEN, language), text(help, language)));
  }

  /**
   * Says that something is done.
   *
   * @param what escaped
   */
  public static String said(Language language, LocalText title, String what) {
    return of(
        language,
        title,
        "<h1>%s</h1>\n<p role=\"status\">%s</p>".formatted(text(title, language), what));
  }

  /** The one button; it posts what RFC 8058 has mail clients post. */
  public static String form(Language language, LocalText button) {
    return """
        <form method="post">
        <input type="hidden" name="List-Unsubscribe" value="One-Click">
        <button type="submit">%s</button>
        </form>"""
        .formatted(text(button, language));
  }

  /** One of our own words, escaped. */
  public static String text(LocalText text, Language language) {
    return Entities.escape(text.in(language));
  }

  /**
   * A page.
   *
   * @param main escaped
   */
  public static String of(Language language, LocalText title, String main) {
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 1rem/1.6 system-ui, sans-serif; margin: 0; color: #1c2428; background: #f8f6f1 }
        main { max-width: 34rem; margin: 12vh auto 0; padding: 0 1.25rem }
        h1 { font-size: 1.5rem; line-height: 1.3 }
        button { font: inherit; min-height: 44px; padding: .6rem 1.6rem; border: 0;
                 border-radius: .5rem; color: #fff; background: #1b6450; cursor: pointer }
        button:focus-visible { outline: 3px solid #1b6450; outline-offset: 3px }
        </style>
        </head>
        <body>
        <main>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(language.tag(), text(title, language), main);
  }
}
