package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import org.jsoup.nodes.Entities;

/**
 * The frame of the pages that anybody reads: nothing in it runs. Its one style sheet is the
 * gateway's; without it, as when this service is asked itself, the page reads as plain text.
 */
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
    return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title><link rel="stylesheet" href="/reading.css"></head>
        <body><main>%s</main></body></html>
        """
        .formatted(language.tag(), Entities.escape(title), body);
  }
}
