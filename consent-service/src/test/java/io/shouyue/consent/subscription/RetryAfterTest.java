package io.shouyue.consent.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "' 7 ', PT7S",
    "999999999, PT24H",
    "'Fri, 20 Nov 2026 03:00:00 GMT', PT1H",
    "'Sat, 20 Nov 2027 03:00:00 GMT', PT24H"
  })
  void isHonouredUpToADay(String header, Duration wait) {
    assertThat(RetryAfter.of(header, NOW)).contains(wait);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "soon", "-5", "0", "1e9", "99999999999", "Fri, 20 Nov 2026 01:00:00 GMT"})
  void isPassedOverWhenItSaysNothing(String header) {
    assertThat(RetryAfter.of(header, NOW)).isEmpty();
  }
}
