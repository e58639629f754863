package io.shouyue.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir private Path folder;
  private Path book;
  private ChildProcess sleeper;

  @BeforeEach
  void somethingRuns() {
    book = folder.resolve("processes.json");
    Processes processes = new Processes(folder, new ProcessBook(book));
    Command sleep = new Command("sleeper", List.of("/bin/sleep", "600"), Map.of(), folder);
    sleeper = processes.start(sleep, ChildProcess.Signal.TERM);
  }

  @Test
  void whatAKilledLauncherLeftRunningIsEnded() {
    assertThat(Leftovers.end(book)).containsExactly("sleeper");

    assertThat(ProcessHandle.of(sleeper.pid()).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aStrangerWithARecycledProcessIdIsLeftAlone() throws IOException {
    ProcessBook.Entry entry = ProcessBook.read(book).getFirst();
    ProcessBook.Entry earlier =
        new ProcessBook.Entry(
            entry.name(), entry.pid(), entry.started().minus(Duration.ofMinutes(1)));
    Files.writeString(book, Json.text(new ProcessBook.Content(List.of(earlier))));

    assertThat(Leftovers.end(book)).isEmpty();

    assertThat(sleeper.isAlive()).isTrue();
    sleeper.stop(Duration.ofSeconds(5));
  }
}
