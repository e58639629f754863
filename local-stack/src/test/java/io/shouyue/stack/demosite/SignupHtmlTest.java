package io.shouyue.stack.demosite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignupHtmlTest {
  private final SignupHtml page =
      SignupHtml.of(
          new Pages.Page(
              "<html><body><p></p></body></html>".getBytes(StandardCharsets.UTF_8),
              "text/html",
              "",
              false));

  @Test
  void theSignupComesLastInThePage() {
    assertThat(page.ahead()).asString().isEqualTo("<html><body><p></p>");
    assertThat(page.rest("en", Reply.ok(200, new Text("Mail"))))
        .asString()
        .isEqualTo(
            "<script type=\"application/json\" id=\"begun\" lang=\"en\">"
                + "{\"text\":\"Mail\"}</script></body></html>");
  }

  @Test
  void noWordOfTheNoticeIsMarkup() {
    assertThat(page.rest("en", Reply.ok(200, new Text("</script><b>"))))
        .asString()
        .contains("\\u003c/script>\\u003cb>")
        .containsOnlyOnce("</script>");
  }

  @Test
  void withoutASignupThePageIsWholeAllTheSame() {
    assertThat(page.rest("en", Reply.ok(503, new Text("Later."))))
        .asString()
        .isEqualTo("</body></html>");
  }

  @ParameterizedTest
  @CsvSource({
    "lang=en, zh-CN, zh-CN, en",
    "null, en, zh-CN, en",
    "null, zh-CN, en-US, zh-CN",
    "null, '', 'zh-CN,zh;q=0.9', zh-CN",
    "null, '', de, en",
    "null, '', '', en",
  })
  void itIsInTheLanguageOfThePage(String query, String cookie, String accepted, String language) {
    assertThat(SignupHtml.language(query, cookie, accepted)).isEqualTo(language);
  }

  private record Text(String text) {}
}
