package io.shouyue.consent.exchange.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.exchange.file.FileFormat;
import io.shouyue.consent.exchange.file.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"record\":\"purpose\",\"code\":\"a\"}           | true",
        "{\"code\":\"a\", \"record\" : \"webhook-endpoint\"} | true",
        "{\"\\u0072ecord\":\"purpose\"}                    | true",
        "{\"record\":\"\\u0070urpose\"}                    | true",
        "{\"record\":\"consent\"}                          | false",
        "{\"record\":\"nothing\"}                          | false",
        "{\"record\":null}                                 | false",
        "{\"evidence\":{\"record\":\"purpose\"}}           | false",
        "{\"channel\":\"\\u0070urpose\"}                   | false",
        "{\"externalId\":\"u-1\"}                          | false",
        "{\"record\":\"purpose\"                           | false",
      })
  void isSeenInARecordOfJson(String record, boolean named) {
    assertThat(SettingKind.isNamedIn(record(record), FileFormat.NDJSON, List.of()))
        .isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"purpose,a | true", "consent,a | false", "a | false", "a,purpose | false"})
  void isSeenInARecordOfCsv(String record, boolean named) {
    assertThat(SettingKind.isNamedIn(record(record), FileFormat.CSV, List.of("record", "code")))
        .isEqualTo(named);
  }

  private static RawRecord record(String text) {
    return new RawRecord(1, text.getBytes(StandardCharsets.UTF_8), null);
  }
}
