package io.shouyue.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessBookTest {
  @TempDir private Path folder;

  @Test
  void itIsForgottenWhileAnotherWritesIt() throws IOException {
    Path file = folder.resolve("processes.json");
    ProcessBook.Entry entry = new ProcessBook.Entry("sleeper", 1, Instant.EPOCH);
    Files.writeString(file, Json.text(new ProcessBook.Content(List.of(entry))));
    Files.createFile(folder.resolve("processes.json.part"));

    new ProcessBook(file).clear();

    assertThat(ProcessBook.read(file)).isEmpty();
  }

  @Test
  void whoForgetsSecondFindsNothing() {
    ProcessBook book = new ProcessBook(folder.resolve("processes.json"));

    book.clear();

    assertThat(folder).isEmptyDirectory();
  }
}
