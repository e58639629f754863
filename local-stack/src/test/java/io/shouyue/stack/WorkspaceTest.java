package io.shouyue.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  @TempDir private Path temp;

  @Test
  void theDataFolderIsClosedToOthers() throws IOException {
    Workspace workspace = workspace(temp.resolve("数据 1"));

    workspace.prepare();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.data())))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileInTheDataFoldersPlaceIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("数据 1"), "");

    assertThatThrownBy(workspace(file)::prepare)
        .isInstanceOf(StackException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--data");
  }

  private Workspace workspace(Path data) {
    return new Workspace(temp, data, temp.resolve("cache"));
  }
}
