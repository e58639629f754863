package io.shouyue.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.Progress;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
  private static final String NAME = "sleeper";

  @TempDir private Path folder;
  private Supervisor supervisor;
  private ChildProcess first;

  @BeforeEach
  void aChild() {
    Processes processes = new Processes(folder, new ProcessBook(folder.resolve("processes.json")));
    Command sleep = new Command(NAME, List.of("sleep", "600"), Map.of(), folder);
    supervisor = new Supervisor(new Progress(nowhere()));
    first = supervisor.start(0, () -> processes.start(sleep, ChildProcess.Signal.TERM));
  }

  @AfterEach
  void stop() {
    supervisor.stopAll();
  }

  @Test
  void nothingChangesWhileTheChildRuns() {
    assertThat(supervisor.look()).isFalse();
    assertThat(supervisor.alive()).containsExactly(Map.entry(NAME, first.pid()));
  }

  @Test
  void whatEndedByItselfIsStartedAgainAndThatIsSaid() {
    first.stop(Duration.ZERO);

    assertThat(supervisor.look()).isTrue();

    assertThat(supervisor.alive()).hasSize(1).doesNotContainValue(first.pid());
    assertThat(supervisor.look()).isFalse();
  }

  @Test
  void whatRestsStaysEnded() {
    supervisor.rest(NAME);

    assertThat(supervisor.look()).isFalse();
    assertThat(supervisor.alive()).isEmpty();
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
