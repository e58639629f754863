package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LicencesPropertyTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Property
  void everyCodeWithItsCheckCharactersIsFine(@ForAll("codes") String code) {
    assertThat(Licences.check(code, false)).isInstanceOf(Checked.Ok.class);
  }

  @Property
  void oneWrongCharacterIsAlwaysSeen(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 17) int position,
      @ForAll @IntRange(min = 1, max = 30) int step) {
    char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(position)) + step) % 31);
    String other = code.substring(0, position) + wrong + code.substring(position + 1);

    assertThat(Licences.check(other, false)).isInstanceOf(Checked.Refused.class);
  }

  @Property
  void spacesHyphensWidthAndCaseSayNothing(@ForAll("codes") String code) {
    String typed =
        " " + code.substring(0, 8).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(8);

    assertThat(Licences.check(typed, false)).isEqualTo(Licences.check(code, false));
  }

  @Provide
  Arbitrary<String> codes() {
    Arbitrary<String> kinds = Arbitraries.of("91", "92", "12", "51", "A1", "N2");
    Arbitrary<String> regions = Arbitraries.strings().numeric().ofLength(6);
    Arbitrary<String> organisations = Arbitraries.strings().withChars(ALPHABET).ofLength(8);
    return Combinators.combine(kinds, regions, organisations)
        .as(LicenceSamples::uscc)
        .filter(code -> ALPHABET.indexOf(code.charAt(16)) >= 0);
  }
}
