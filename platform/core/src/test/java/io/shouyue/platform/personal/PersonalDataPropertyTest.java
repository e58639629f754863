package io.shouyue.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class PersonalDataPropertyTest {
  private static final List<Function<String, PersonalData>> TYPES =
      List.of(
          PersonName::new, IdNumber::new, Mobile::new, BankCard::new, Email::new, FreeText::new);

  @Property
  void printingNeverShowsTheValue(
      @ForAll @NumericChars @StringLength(min = 6, max = 20) String value) {
    for (Function<String, PersonalData> type : TYPES) {
      assertThat(type.apply(value).toString()).doesNotContain(value);
    }
  }

  @Property
  void aMaskKeepsTheLengthAndHidesAtLeastAThird(
      @ForAll @NumericChars @StringLength(min = 11, max = 19) String value) {
    for (Function<String, PersonalData> type : TYPES) {
      String masked = type.apply(value).masked();

      assertThat(masked).hasSameSizeAs(value);
      assertThat(masked.chars().filter(c -> c == '*').count() * 3)
          .isGreaterThanOrEqualTo(value.length());
    }
  }

  @Property
  void shortValuesAreHiddenWhole(
      @ForAll @NumericChars @StringLength(min = 1, max = 2) String value) {
    assertThat(new IdNumber(value).masked()).doesNotContain(value);
  }
}
