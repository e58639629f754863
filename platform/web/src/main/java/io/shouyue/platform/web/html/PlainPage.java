package io.shouyue.platform.web.html;

import io.shouyue.platform.text.Language;

/**
 * The frame of pages without a script. Its one style sheet is the gateway's; without it, as when a
 * service is asked itself, a page reads as plain text.
 */
public final class PlainPage {
  private PlainPage() {}

  /**
   * A whole page. Published policies are known by the digest of its bytes.
   *
   * @param title escaped
   * @param main HTML that is safe already
   */
  public static String of(Language language, String title, String main) {
    return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title><link rel="stylesheet" href="/reading.css"></head>
        <body><main>%s</main></body></html>
        """
        .formatted(language.tag(), title, main);
  }
}
