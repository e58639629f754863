package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.personal.Mobile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"13000000000", "+86 130 0000 0000", "0086-130-0000-0000", "１３００００００００0"})
  void waysOfTypingOneNumberAreOneNumber(String raw) {
    assertThat(Mobiles.check(raw)).isEqualTo(new Checked.Ok<>(new Mobile("13000000000")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"162", "165", "167", "170", "171", "192", "145", "199", "1740"})
  void rangesOfEveryOperatorAreTaken(String range) {
    String number = range + "0".repeat(11 - range.length());

    assertThat(Mobiles.check(number)).isEqualTo(new Checked.Ok<>(new Mobile(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "12000000000,MOBILE_FORMAT",
    "1300000000,MOBILE_FORMAT",
    "130000000000,MOBILE_FORMAT",
    "+85291234567,MOBILE_FORMAT",
    "15400000000,MOBILE_RANGE",
    "14000000000,MOBILE_RANGE",
    "16100000000,MOBILE_RANGE",
    "17420000000,MOBILE_RANGE",
    "1440000000000,MOBILE_MACHINE",
    "'',MISSING"
  })
  void otherNumbersAreRefused(String raw, IdentifierFault fault) {
    assertThat(Mobiles.check(raw)).isEqualTo(new Checked.Refused<>(fault));
  }
}
