package io.shouyue.consent.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyHtmlTest {
  private static final Policy POLICY =
      new Policy("demo", "privacy", new LocalText("<隐私>", "<Privacy>"));

  private final PolicyHtml html = new PolicyHtml();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "<svg onload=alert(1)>",
        "<iframe src=//evil.example></iframe>",
        "<p onclick=alert(1) style=\"background:url(//evil.example)\">x</p>",
        "<form action=//evil.example><input name=a></form>",
        "<base href=//evil.example>",
        "<meta http-equiv=refresh content=\"0;url=//evil.example\">"
      })
  void nothingThatRunsOrLoadsSurvives(String text) {
    for (PolicyFormat format : PolicyFormat.values()) {
      String body = body(format, text);

      assertThat(body.replaceAll("&lt;[^&]*&gt;", ""))
          .doesNotContainIgnoringCase("<script", "<img", "<svg", "<iframe", "<form", "<base")
          .doesNotContainIgnoringCase("href=\"javascript", "<p on", "style=", "<meta", "<input");
    }
  }

  @ParameterizedTest
  @EnumSource
  void titleIsEscaped(PolicyFormat format) {
    assertThat(html.page(POLICY, format, "x", Language.EN)).contains("<title>&lt;Privacy&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# 第一条\n\n我们在**15个工作日**内答复。\n\n| a | b |\n|---|---|\n| 1 | 2 |"})
  void markdownKeepsItsShape(String text) {
    assertThat(body(PolicyFormat.MARKDOWN, text))
        .contains("<h1>第一条</h1>", "<strong>15个工作日</strong>", "<table>", "<td>2</td>");
  }

  private String body(PolicyFormat format, String text) {
    String page = html.page(POLICY, format, text, Language.ZH_CN);
    return page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
  }
}
