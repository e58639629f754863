package io.shouyue.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void whatIsNeitherFoundNorDoubledIsLost() {
    Tally tally = new Tally(10, 7, 1, 3, 2, 0);

    assertThat(tally.lost()).isEqualTo(2);
    assertThat(tally.isClean()).isFalse();
    assertThat(tally.text()).startsWith("acknowledged 10, found 7, lost 2, twice 1;");
  }

  @Test
  void aCallThatWasGivenUpMayBeThereOrNotButNeverInPart() {
    assertThat(new Tally(10, 10, 0, 5, 2, 0).isClean()).isTrue();
    assertThat(new Tally(10, 10, 0, 5, 2, 1).isClean()).isFalse();
  }
}
