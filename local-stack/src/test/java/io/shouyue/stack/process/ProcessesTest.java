package io.shouyue.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
  @TempDir private Path folder;
  private Processes processes;

  @BeforeEach
  void aFolderForLogs() {
    processes = new Processes(folder, new ProcessBook(folder.resolve("processes.json")));
  }

  @AfterEach
  void endAll() {
    processes.endRest();
  }

  @Test
  void whatStillStartsWhenTheStackIsStoppedIsEndedToo() {
    ChildProcess child = processes.start(bash("sleep 600"), ChildProcess.Signal.TERM);

    processes.refuseMore();
    processes.endRest();

    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void nothingStartsAnyMoreOnceTheStackIsBeingStopped() {
    processes.refuseMore();

    assertThatThrownBy(() -> processes.start(bash("true"), ChildProcess.Signal.TERM))
        .isInstanceOf(StackException.class);
  }

  @Test
  void aProgramThatFailsIsNamedWithItsLastLines() {
    assertThatThrownBy(() -> processes.run(bash("echo 坏了; exit 3"), Duration.ofSeconds(10)))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("script failed")
        .hasMessageContaining("坏了");
  }

  @Test
  void aProgramThatNeverEndsIsEnded() {
    assertThatThrownBy(() -> processes.run(bash("sleep 600"), Duration.ofMillis(50)))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("did not end");
  }

  private Command bash(String script) {
    return new Command("script", List.of("/bin/bash", "-c", script), Map.of(), folder);
  }
}
