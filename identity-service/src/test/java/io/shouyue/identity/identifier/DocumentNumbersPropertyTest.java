package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class DocumentNumbersPropertyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Property
  void everyGeneratedNumberPassesAndGivesItsBirthDateBack(@ForAll("numbers") String number) {
    assertThat(DocumentNumbers.check(number, TODAY))
        .isInstanceOfSatisfying(
            Checked.Ok.class,
            ok ->
                assertThat(
                        ((DocumentNumber) ok.value())
                            .birthDate()
                            .orElseThrow()
                            .toString()
                            .replace("-", ""))
                    .isEqualTo(number.substring(6, 14)));
  }

  @Property
  void anySingleDigitChangedFails(
      @ForAll("numbers") String number,
      @ForAll @IntRange(max = 17) int position,
      @ForAll @CharRange(from = '0', to = '9') char digit) {
    if (number.charAt(position) == digit) {
      return;
    }
    String changed = number.substring(0, position) + digit + number.substring(position + 1);

    assertThat(DocumentNumbers.check(changed, TODAY)).isInstanceOf(Checked.Refused.class);
  }

  @Property
  void twoNeighboursSwappedFail(
      @ForAll("numbers") String number, @ForAll @IntRange(max = 15) int position) {
    if (number.charAt(position) == number.charAt(position + 1)) {
      return;
    }
    String swapped =
        number.substring(0, position)
            + number.charAt(position + 1)
            + number.charAt(position)
            + number.substring(position + 2);

    assertThat(DocumentNumbers.check(swapped, TODAY)).isInstanceOf(Checked.Refused.class);
  }

  @Property
  void whateverIsTypedIsAnsweredAndNeverThrows(@ForAll @StringLength(max = 24) String raw) {
    assertThat(DocumentNumbers.check(raw, TODAY)).isNotNull();
    assertThat(Mobiles.check(raw)).isNotNull();
    assertThat(Names.check(raw)).isNotNull();
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> addresses =
        Arbitraries.of("110105", "310101", "440305", "650102", "810000", "820000", "830000");
    Arbitrary<LocalDate> births =
        Arbitraries.longs()
            .between(LocalDate.of(1900, 1, 1).toEpochDay(), TODAY.toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999);
    return Combinators.combine(addresses, births, sequences).as(DocumentNumberSamples::number);
  }
}
