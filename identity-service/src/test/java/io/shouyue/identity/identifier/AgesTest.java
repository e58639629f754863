package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
  @ParameterizedTest
  @CsvSource({
    "2012-11-20,2026-11-19,true",
    "2012-11-20,2026-11-20,true",
    "2012-11-20,2026-11-21,false",
    "2012-02-29,2026-02-28,true",
    "2012-02-29,2026-03-01,false",
    "2012-02-28,2026-02-28,true",
    "2012-03-01,2026-03-01,true"
  })
  void under14EndsTheDayAfterTheBirthday(LocalDate birth, LocalDate today, boolean under14) {
    assertThat(Ages.isUnder14(birth, today)).isEqualTo(under14);
  }

  @Test
  void adulthoodBeginsTheDayAfterTheEighteenthBirthday() {
    assertThat(Ages.adultFrom(LocalDate.of(2008, 2, 29))).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(Ages.adultFrom(LocalDate.of(2008, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 21));
  }
}
