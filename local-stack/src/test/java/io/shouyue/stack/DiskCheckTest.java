package io.shouyue.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCheckTest {
  private static final long MEGABYTE = 1024L * 1024;

  @TempDir private Path folder;

  @Test
  void aFullDiskIsNamedWithWhatIsFreeAndWhatToDo() {
    assertThatThrownBy(() -> DiskCheck.requireRoom(folder, 700 * MEGABYTE))
        .isInstanceOf(StackException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("700 MB")
        .hasMessageContaining("--data");
  }

  @Test
  void aGigabyteIsEnough() {
    assertThatCode(() -> DiskCheck.requireRoom(folder, 1024 * MEGABYTE)).doesNotThrowAnyException();
  }
}
