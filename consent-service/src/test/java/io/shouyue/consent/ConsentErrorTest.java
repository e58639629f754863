package io.shouyue.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.text.Language;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a client error, two titles and a name of its own. */
class ConsentErrorTest {

  @ParameterizedTest
  @EnumSource
  void entryIsComplete(ConsentError error) {
    assertThat(error.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(error.status()).isBetween(400, 499);
    assertThat(error.title(Language.ZH_CN)).matches(".*\\p{IsHan}.*");
    assertThat(error.title(Language.EN)).matches("[\\x20-\\x7e]+");
    assertThat(Arrays.stream(ConsentError.values()).filter(e -> e.code().equals(error.code())))
        .hasSize(1);
  }
}
