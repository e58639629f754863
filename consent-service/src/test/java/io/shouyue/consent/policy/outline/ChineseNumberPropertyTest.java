package io.shouyue.consent.policy.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.OptionalInt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChineseNumberPropertyTest {
  private static final RuleBasedNumberFormat SPELLED =
      new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);

  @Property
  void spelledNumberIsReadBack(@ForAll @IntRange(min = 0, max = 9_999) int number) {
    assertThat(ChineseNumber.parse(SPELLED.format(number))).hasValue(number);
  }

  @Property
  void arabicNumberIsReadInEitherWidth(@ForAll @IntRange(min = 0, max = 99_999) int number) {
    String wide =
        Integer.toString(number)
            .chars()
            .collect(
                StringBuilder::new,
                (text, c) -> text.append((char) (c - '0' + '０')),
                StringBuilder::append)
            .toString();

    assertThat(ChineseNumber.parse(wide)).hasValue(number);
    assertThat(ChineseNumber.parse(Integer.toString(number))).hasValue(number);
  }

  @Example
  void formsThatPoliciesUseAreRead() {
    assertThat(ChineseNumber.parse("十五")).hasValue(15);
    assertThat(ChineseNumber.parse("三十")).hasValue(30);
    assertThat(ChineseNumber.parse("两")).hasValue(2);
    assertThat(ChineseNumber.parse("三百六十五")).hasValue(365);
    assertThat(ChineseNumber.parse("一百零五")).hasValue(105);
    assertThat(ChineseNumber.parse("二〇二六")).hasValue(2026);
    assertThat(ChineseNumber.parse("10万")).hasValue(100_000);
  }

  @Example
  void whatIsNoNumberIsNone() {
    assertThat(ChineseNumber.parse("")).isEqualTo(OptionalInt.empty());
    assertThat(ChineseNumber.parse("天")).isEqualTo(OptionalInt.empty());
    assertThat(ChineseNumber.parse("1234567890")).isEqualTo(OptionalInt.empty());
  }
}
