package io.shouyue.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {
  @Test
  void theProportionalSetSizeIsReadAndItsPartsAreNot() {
    String rollup =
        """
        55d0c0000000-7ffd00000000 ---p 00000000 00:00 0                  [rollup]
        Rss:              204800 kB
        Pss:              102400 kB
        Pss_Dirty:         90000 kB
        SwapPss:               0 kB
        """;

    assertThat(Memory.parsePss(rollup)).isEqualTo(102_400);
  }

  @Test
  void aFileWithoutItIsRefused() {
    assertThatThrownBy(() -> Memory.parsePss("Rss: 1 kB"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
