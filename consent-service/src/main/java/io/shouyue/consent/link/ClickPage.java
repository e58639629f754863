package io.shouyue.consent.link;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.html.PlainPage;
import org.jsoup.nodes.Entities;

/**
 * The page behind a link: plain HTML, at most one button, nothing runs. Whatever is put into it is
 * escaped by whoever puts it there, with {@link #text} or {@link Entities}.
 */
public final class ClickPage {
  /** The form goes back to where the page came from, and nothing else happens. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
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
    return PlainPage.of(language, text(title, language), main);
  }
}
