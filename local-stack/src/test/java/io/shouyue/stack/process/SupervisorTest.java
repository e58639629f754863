package io.shouyue.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.Progress;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
  private static final String NAME = "sleeper";

  @TempDir private Path folder;
  private Instant now = Instant.EPOCH;
  private Supervisor supervisor;
  private ChildProcess last;

  @BeforeEach
  void aChild() {
    Processes processes = new Processes(folder, new ProcessBook(folder.resolve("processes.json")));
    Command sleep = new Command(NAME, List.of("sleep", "600"), Map.of(), folder);
    supervisor = new Supervisor(new Progress(nowhere()), () -> now);
    supervisor.start(0, () -> last = processes.start(sleep, ChildProcess.Signal.TERM));
  }

  @AfterEach
  void stop() {
    supervisor.stopAll();
  }

  @Test
  void nothingChangesWhileTheChildRuns() {
    assertThat(supervisor.look()).isFalse();
    assertThat(supervisor.alive()).containsExactly(Map.entry(NAME, last.pid()));
  }

  @Test
  void whatEndedByItselfIsStartedAgainAndThatIsSaid() {
    long first = last.pid();
    last.stop(Duration.ZERO);

    assertThat(supervisor.look()).isTrue();

    assertThat(supervisor.alive()).hasSize(1).doesNotContainValue(first);
    assertThat(supervisor.look()).isFalse();
  }

  @Test
  void whatEndsTwentyTimesSoonAfterItsStartIsLeftAlone() {
    for (int i = 0; i < 20; i++) {
      last.stop(Duration.ZERO);
      assertThat(supervisor.look()).isTrue();
    }
    last.stop(Duration.ZERO);

    assertThat(supervisor.look()).isFalse();
    now = now.plusSeconds(60);
    assertThat(supervisor.look()).isFalse();
    assertThat(supervisor.alive()).isEmpty();
  }

  @Test
  void whatRanForAWhileEachTimeIsStartedAsOftenAsItEnds() {
    for (int i = 0; i < 30; i++) {
      now = now.plusSeconds(10);
      last.stop(Duration.ZERO);
      assertThat(supervisor.look()).isTrue();
    }
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
