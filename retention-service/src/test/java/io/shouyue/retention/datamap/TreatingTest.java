package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @ValueSource(strings = {"DATETIME", "timestamp"})
  void aTimeWithoutAZoneIsCutAtTheDaysThatItNames(String type) {
    Object coarse = month(type, Timestamp.valueOf("2026-03-01 00:30:00"));

    assertThat(coarse).isEqualTo(Timestamp.valueOf("2026-03-01 00:00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28T16:00:00Z, 2026-02-28T16:00:00Z",
    "2026-02-28T15:59:59Z, 2026-01-31T16:00:00Z"
  })
  void anInstantIsCutAtDaysInBeijing(Instant from, Instant to) {
    assertThat(month("timestamptz", Timestamp.from(from))).isEqualTo(Timestamp.from(to));
  }

  private static Object month(String type, Timestamp value) {
    Catalogue.Column column =
        new Catalogue.Column(
            "at",
            ColumnType.TIMESTAMP,
            type,
            true,
            null,
            DataKind.TIME,
            Treatment.GENERALISE,
            Generalisation.MONTH,
            "");
    return Treating.of(
        new ColumnTreatment("at", Treatment.GENERALISE, Generalisation.MONTH, null, false),
        column,
        value,
        TODAY);
  }
}
