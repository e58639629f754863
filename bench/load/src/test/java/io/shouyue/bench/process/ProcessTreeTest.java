package io.shouyue.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessTreeTest {
  @Test
  void thisProgramCostsTimeAndMemory() {
    ProcessTree own = new ProcessTree("own", ProcessHandle.current().pid());

    assertThat(own.cpu()).isPositive();
    assertThat(own.pss()).isPositive();
  }

  @Test
  void aProcessThatEndedIsNamed() {
    assertThatThrownBy(() -> new ProcessTree("gone", Integer.MAX_VALUE).cpu())
        .isInstanceOf(StackException.class)
        .hasMessageContaining("gone");
  }
}
