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
  @CsvSource({
    "12000000000,MOBILE_FORMAT",
    "1300000000,MOBILE_FORMAT",
    "130000000000,MOBILE_FORMAT",
    "+85291234567,MOBILE_FORMAT",
    "1440000000000,MOBILE_MACHINE",
    "'',MISSING"
  })
  void otherNumbersAreRefused(String raw, IdentifierFault fault) {
    assertThat(Mobiles.check(raw)).isEqualTo(new Checked.Refused<>(fault));
  }
}
