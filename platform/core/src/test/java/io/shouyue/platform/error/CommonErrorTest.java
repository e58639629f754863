package io.shouyue.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.text.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommonErrorTest {
  @ParameterizedTest
  @EnumSource
  void isComplete(CommonError error) {
    assertThat(error.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(error.status()).isBetween(400, 599);
    assertThat(error.title(Language.EN)).isNotBlank();
    assertThat(error.title(Language.ZH_CN)).matches(".*\\p{IsHan}.*");
  }

  @Test
  void codesAreUnique() {
    Set<String> codes = new HashSet<>();

    assertThat(Arrays.stream(CommonError.values())).allMatch(error -> codes.add(error.code()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|ZH_CN",
        "en-GB,en;q=0.8|EN",
        "fr, en;q=0.5, zh;q=0.2|EN",
        "fr|ZH_CN",
        "en;q=0, zh|ZH_CN",
        "zh-TW|ZH_CN",
        ";;;|ZH_CN"
      })
  void speaksTheBestLanguageThatIsAskedFor(String header, Language expected) {
    assertThat(Language.of(header)).isEqualTo(expected);
  }
}
