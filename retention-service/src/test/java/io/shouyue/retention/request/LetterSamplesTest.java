package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.retention.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterSamplesTest {

  private final List<LetterView> letters =
      new LetterSamples()
          .samples(new Site("shop", new LocalText("小店", "Shop"), "privacy@shop.example", "NONE"));

  @Test
  void everyLetterStandsInBothLanguagesAndLeavesNoPlaceEmpty() {
    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(letter.text().zh()).isNotBlank().isNotEqualTo(letter.text().en());
              assertThat(letter.text().zh() + letter.text().en()).doesNotContain("%s", "null");
            });
  }

  @Test
  void noSubjectLineSaysMoreThanTheNumber() {
    assertThat(letters)
        .allSatisfy(
            letter ->
                assertThat(letter.subject().en())
                    .isEqualTo("News about your request 20260105-2B3C4D5E"));
  }

  @Test
  void aRefusalNamesArticleFactsComplaintChannelAndCourt() {
    LetterView refused =
        letters.stream().filter(one -> one.code().equals("refused")).findFirst().orElseThrow();

    assertThat(refused.text().zh())
        .contains("个人信息保护法 第四十七条", "2031", "privacy@shop.example", "人民法院");
    assertThat(refused.text().en()).contains("Personal Information Protection Law, Article 47");
  }

  @Test
  void englishLettersAreEnglishThroughout() {
    assertThat(letters)
        .allSatisfy(letter -> assertThat(letter.text().en()).doesNotContainPattern("\\p{IsHan}"));
  }
}
