package io.shouyue.stack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
  @TempDir private Path folder;

  @Test
  void withoutAFileTheLegalClockIsTheMachinesClock() {
    assertThat(new ClockFile(folder.resolve("clock")).offset()).isEqualTo(Duration.ZERO);
  }

  @Test
  void whatWasSetIsReadBack() {
    ClockFile file = new ClockFile(folder.resolve("clock"));

    file.set(Duration.ofDays(366));

    assertThat(file.offset()).isEqualTo(Duration.ofDays(366));
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    Path broken = Files.writeString(folder.resolve("clock"), "tomorrow");

    assertThatThrownBy(() -> new ClockFile(broken).offset()).hasMessageContaining(broken + "");
  }
}
