package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000MA00000077",
        "91310000MA0000007L",
        " 9111 0000 ma00 0000 77",
        "９１１１００００ＭＡ０００００07７"
      })
  void fineHoweverTyped(String typed) {
    assertThat(Licences.check(typed, false))
        .isInstanceOfSatisfying(
            Checked.Ok.class, ok -> assertThat(((Licence) ok.value()).review()).isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "91110000MA00000078,LICENCE_CHECK_CHARACTER",
    "91110000MA00000088,LICENCE_CHECK_CHARACTER",
    "9111O000MA00000077,LICENCE_CHARACTERS",
    "91110000MI00000077,LICENCE_CHARACTERS",
    "12345678901234,LICENCE_LENGTH",
    "'',MISSING"
  })
  void refusedForItsReason(String typed, IdentifierFault fault) {
    assertThat(Licences.check(typed, false)).isEqualTo(new Checked.Refused<>(fault));
  }

  @Test
  void aCodeThatTheLicencePrintsSoIsReviewed() {
    assertThat(Licences.check("91110000MA00000078", true))
        .isInstanceOfSatisfying(
            Checked.Ok.class, ok -> assertThat(((Licence) ok.value()).review()).isTrue());
  }

  @Test
  void fifteenDigitsAreTheOldNumber() {
    assertThat(Licences.check("440301000000000", false))
        .isInstanceOfSatisfying(
            Checked.Ok.class,
            ok -> assertThat(((Licence) ok.value()).kind()).isEqualTo(Licence.Kind.OLD_15));
  }

  @Test
  void ninetyTwoIsASoleTrader() {
    assertThat(Licences.check(LicenceSamples.uscc("92", "440300", "MA000000"), false))
        .isInstanceOfSatisfying(
            Checked.Ok.class, ok -> assertThat(((Licence) ok.value()).soleTrader()).isTrue());
  }
}
