package io.shouyue.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void theLineOfThreadsIsRead() {
    assertThat(Threads.parse("Name:\tjava\nVmRSS:\t  1 kB\nThreads:\t43\nSigQ:\t0/1\n"))
        .isEqualTo(43);
  }

  @Test
  void aFileWithoutItIsRefused() {
    assertThatThrownBy(() -> Threads.parse("Name:\tjava\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
