package io.shouyue.identity.face;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.identity.provider.SandboxFaceCheck.Outcome;
import io.shouyue.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SandboxLivenessPageTest {
  @ParameterizedTest
  @EnumSource
  void everyOutcomeHasAButtonInEachLanguage(Outcome outcome) {
    for (Language language : Language.values()) {
      assertThat(new SandboxLivenessPage(language).question())
          .contains("<button name=\"outcome\" value=\"" + outcome + "\">");
    }
  }

  @Test
  void thePageSpeaksOneLanguageAndSaysWhich() {
    String chinese = new SandboxLivenessPage(Language.ZH_CN).question();
    String english = new SandboxLivenessPage(Language.EN).question();

    assertThat(chinese).contains("lang=\"zh-CN\"", "<h1>沙盒活体检测</h1>", "通过");
    assertThat(english).contains("lang=\"en\"", "<h1>Sandbox liveness check</h1>", "Give up");
    assertThat(english).doesNotContain("沙盒", "通过");
  }

  @Test
  void afterwardsNothingIsLeftToPress() {
    assertThat(new SandboxLivenessPage(Language.EN).done())
        .contains("Go back to the page you came from")
        .doesNotContain("<button");
  }
}
