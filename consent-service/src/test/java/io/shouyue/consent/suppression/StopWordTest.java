package io.shouyue.consent.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"T", "t", "TD", "td", "Td.", "ＴＤ", " t d ", "退订", "退 订", "“退订”", "退訂", "TD退订"})
  void is(String text) {
    assertThat(StopWord.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "好的", "T恤多少钱", "不要退订", "TDD", "谢谢", "1", "退订怎么办"})
  void isNot(String text) {
    assertThat(StopWord.is(text)).isFalse();
  }
}
