package io.shouyue.retention.incident;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentGradeTest {

  @ParameterizedTest
  @CsvSource({
    "0, GENERAL",
    "999999, GENERAL",
    "1000000, LARGE",
    "9999999, LARGE",
    "10000000, MAJOR",
    "99999999, MAJOR",
    "100000000, GRAVE"
  })
  void theNumberItselfCounts(long people, IncidentGrade grade) {
    assertThat(IncidentGrade.of(people)).isEqualTo(grade);
  }

  @Property
  void morePeopleNeverMakeItLess(
      @ForAll @LongRange(max = 2_000_000_000L) long some,
      @ForAll @LongRange(max = 2_000_000_000L) long more) {
    assertThat(IncidentGrade.of(some + more)).isGreaterThanOrEqualTo(IncidentGrade.of(some));
  }
}
