package io.shouyue.identity.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectStateTest {
  @ParameterizedTest
  @CsvSource({
    "ACTIVE,CANCELLED,true",
    "ACTIVE,HELD,false",
    "ACTIVE,ERASED,false",
    "CANCELLED,HELD,true",
    "CANCELLED,ERASED,true",
    "CANCELLED,ACTIVE,false",
    "HELD,ERASED,true",
    "HELD,CANCELLED,false",
    "ERASED,HELD,false",
    "ERASED,ERASED,true"
  })
  void movesGoOneWay(SubjectState from, SubjectState to, boolean legal) {
    assertThat(from.mayBecome(to)).isEqualTo(legal);
  }
}
