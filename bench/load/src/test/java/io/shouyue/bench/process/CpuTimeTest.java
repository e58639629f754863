package io.shouyue.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CpuTimeTest {
  private static final String AFTER_NAME =
      " S 1 10 10 0 -1 4194560 5000 0 3 0 1234 66 7 8 20 0 30 0 500 1000000 2000 18446744073709551615";

  @Test
  void userAndKernelTimeAddUpAndChildrenDoNotCount() {
    assertThat(CpuTime.parse("10 (java)" + AFTER_NAME)).isEqualTo(Duration.ofSeconds(13));
  }

  @Test
  void aNameWithBlanksAndParenthesesDoesNotShiftTheFields() {
    assertThat(CpuTime.parse("10 (postgres: io (w) 3)" + AFTER_NAME))
        .isEqualTo(Duration.ofSeconds(13));
  }

  @Test
  void aShortLineIsRefused() {
    assertThatThrownBy(() -> CpuTime.parse("10 (java) S 1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CpuTime.parse("")).isInstanceOf(IllegalArgumentException.class);
  }
}
