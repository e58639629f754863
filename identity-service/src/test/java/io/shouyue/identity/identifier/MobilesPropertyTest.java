package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.personal.Mobile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class MobilesPropertyTest {
  @Property
  void everyNumberOfARangeInUseIsFineHoweverTyped(@ForAll("mobiles") String mobile) {
    String typed = "+86 " + mobile.substring(0, 3) + "-" + mobile.substring(3);

    assertThat(Mobiles.check(typed)).isEqualTo(new Checked.Ok<>(new Mobile(mobile)));
  }

  @Property
  void oneDigitMoreOrLessIsRefused(
      @ForAll("mobiles") String mobile, @ForAll @CharRange(from = '0', to = '9') char digit) {
    assertThat(Mobiles.check(mobile.substring(1))).isInstanceOf(Checked.Refused.class);
    assertThat(Mobiles.check(mobile.substring(0, 10))).isInstanceOf(Checked.Refused.class);
    assertThat(Mobiles.check(mobile + digit)).isInstanceOf(Checked.Refused.class);
  }

  @Property
  void noNumberBeginsWithAnyOtherDigits(
      @ForAll("others") String start,
      @ForAll @CharRange(from = '0', to = '9') @StringLength(9) String rest) {
    assertThat(Mobiles.check(start + rest)).isInstanceOf(Checked.Refused.class);
  }

  @Property
  void noNumberOfAMachineIsAPersons(
      @ForAll("machines") String range,
      @ForAll @CharRange(from = '0', to = '9') @StringLength(10) String rest) {
    assertThat(Mobiles.check(range + rest))
        .isEqualTo(new Checked.Refused<>(IdentifierFault.MOBILE_MACHINE));
  }

  @Property
  void whateverIsTypedIsAnsweredAndNeverThrows(@ForAll @StringLength(max = 24) String raw) {
    assertThat(Mobiles.check(raw)).isNotNull();
  }

  @Provide
  Arbitrary<String> mobiles() {
    Arbitrary<String> ranges =
        Arbitraries.of("130", "139", "150", "159", "166", "170", "180", "192");
    return Combinators.combine(ranges, Arbitraries.strings().numeric().ofLength(8))
        .as((range, rest) -> range + rest);
  }

  @Provide
  Arbitrary<String> machines() {
    return Arbitraries.of("140", "141", "144", "146", "148");
  }

  @Provide
  Arbitrary<String> others() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(2)
        .filter(start -> !start.matches("1[3-9]") && !start.startsWith("0"));
  }
}
