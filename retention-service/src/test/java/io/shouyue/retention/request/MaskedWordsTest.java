package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MaskedWordsTest {

  @Test
  void numbersAndMailAddressesAreCoveredInTheMiddleOfASentence() {
    assertThat(MaskedWords.of("请打13800000000，或写 lin@mail.example，身份证11010519491231002X。"))
        .isEqualTo("请打138******00，或写 l**@mail.example，身份证110*************2X。");
    assertThat(MaskedWords.of("call 138 0000 0000")).isEqualTo("call 138********00");
  }

  @Test
  void datesAmountsAndRequestNumbersStay() {
    String words = "20261120-7K3M9QXA of 2026-11-20 about 1,280.00 yuan";

    assertThat(MaskedWords.of(words)).isEqualTo(words);
  }

  @Test
  void aValueThatIsPersonalAsAWholeKeepsItsFirstCharacter() {
    assertThat(MaskedWords.whole("上海市示例路8号")).isEqualTo("上*******");
    assertThat(MaskedWords.whole("lin@mail.example")).isEqualTo("l**@mail.example");
    assertThat(MaskedWords.whole("")).isEmpty();
  }

  @Property
  void noLongNumberIsLeftWhole(
      @ForAll @AlphaChars @StringLength(max = 20) String before,
      @ForAll @NumericChars @StringLength(min = 11, max = 19) String number) {
    assertThat(MaskedWords.of(before + " " + number + " " + before)).doesNotContain(number);
  }

  @Property
  void wordsWithoutNumbersStayAsTheyWere(@ForAll @AlphaChars String words) {
    assertThat(MaskedWords.of(words)).isEqualTo(words);
  }
}
