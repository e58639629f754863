package io.shouyue.stack.demosite;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The sign-up page, with a sign-up in it that began as the page was asked for.
 *
 * @param frame all before it
 * @param end what closes the page
 */
record SignupHtml(String frame, String end) {
  /** In which the page's script keeps the language that was chosen. */
  static final String LANGUAGE_COOKIE = "shouyue-language";

  private static final String ASKED = "lang=";

  static SignupHtml of(Pages.Page page) {
    String html = new String(page.bytes(), StandardCharsets.UTF_8);
    int end = html.indexOf("</body>");
    return new SignupHtml(html.substring(0, end), html.substring(end));
  }

  byte[] ahead() {
    return frame.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Without the sign-up when none could begin; then the page asks for it and says what is wrong.
   */
  byte[] rest(String language, Reply begun) {
    String data =
        begun.status() == 200
            ? "<script type=\"application/json\" id=\"begun\" lang=\"%s\">%s</script>"
                .formatted(language, begun.json().replace("<", "\\u003c"))
            : "";
    return (data + end).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The language of the page.
   *
   * @param query of the address
   * @param cookie the choice made before; empty for none
   * @param accepted header {@code Accept-Language}
   */
  static String language(String query, String cookie, String accepted) {
    String chosen = cookie.isEmpty() ? accepted : cookie;
    String first = query.startsWith(ASKED) ? query.substring(ASKED.length()) : chosen;
    return first.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh-CN" : "en";
  }
}
