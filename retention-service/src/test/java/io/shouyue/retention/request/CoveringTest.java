package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CoveringTest {

  @Test
  void knownNamesAreCoveredInChineseAndEnglishSentences() {
    Covering covering = Covering.of(List.of("林小满", "xiaoman"));

    assertThat(covering.words("我是林小满，账号XiaoMan。")).isEqualTo("我是林**，账号X******。");
  }

  @Test
  void aKnownWordWithinAnotherWordStays() {
    assertThat(Covering.of(List.of("li")).words("the public list of Li"))
        .isEqualTo("the public list of L*");
  }

  @Test
  void theLongerOfTwoKnownValuesIsCoveredWhole() {
    assertThat(Covering.of(List.of("小满", "林小满")).words("林小满")).isEqualTo("林**");
  }

  @Test
  void numbersAreCoveredBesides() {
    assertThat(Covering.of(List.of("林小满")).words("林小满 13800000000")).isEqualTo("林** 138******00");
  }

  @Property
  void noKnownValueIsLeft(
      @ForAll @StringLength(min = 2, max = 12) @CharRange(from = '一', to = '龟') String known,
      @ForAll @StringLength(max = 30) @CharRange(from = '一', to = '龟') String around) {
    String covered = Covering.of(List.of(known)).words(around + known + around);

    assertThat(covered).doesNotContain(known);
  }
}
