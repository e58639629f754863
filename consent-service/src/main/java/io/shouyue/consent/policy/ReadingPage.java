package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.html.PlainPage;
import org.jsoup.nodes.Entities;

/** A page that anybody reads: nothing in it runs. */
public final class ReadingPage {
  /** Its content security policy. */
  public static final String POLICY = "default-src 'none'; style-src 'self'; sandbox";

  private ReadingPage() {}

  /**
   * A whole page.
   *
   * @param title as text
   * @param body as HTML that is safe already
   */
  public static String of(Language language, String title, String body) {
    return PlainPage.of(language, Entities.escape(title), body);
  }
}
