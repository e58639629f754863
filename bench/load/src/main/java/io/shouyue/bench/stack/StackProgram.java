package io.shouyue.bench.stack;

import io.shouyue.bench.process.ProcessTree;
import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.service.ServiceProcess;
import io.shouyue.stack.status.StackStatus;
import io.shouyue.stack.status.StatusFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The launcher as a program of its own, as {@code ./shouyue up --no-build} runs it. */
public final class StackProgram {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration LOOK = Duration.ofMillis(20);

  private final StackSettings settings;

  /**
   * @param settings of the stack to start
   */
  public StackProgram(StackSettings settings) {
    this.settings = settings;
  }

  /**
   * A start that succeeded.
   *
   * @param took from the launcher's first instruction to the last service being ready
   * @param parts proportional set size in MiB by process, the launcher included
   */
  public record Started(Duration took, Map<String, Long> parts) {
    public Started {
      parts = new TreeMap<>(parts);
    }

    /** MiB of all of it. */
    public long pss() {
      return parts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Starts the stack, looks at it and stops it once its next start is prepared. */
  public Started first() {
    return start(List.of(), this::awaitPrepared);
  }

  /** Starts the stack, looks at it and stops it. */
  public Started start() {
    return start(List.of("--no-warm"), () -> {});
  }

  private Started start(List<String> options, Runnable then) {
    Path log = settings.workspace().logs().resolve("launcher.log");
    long begun = System.nanoTime();
    Process launcher = launch(log, options);
    try {
      StackStatus status = awaitReady(launcher, log);
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      Started started = new Started(took, memory(launcher, status));
      then.run();
      return started;
    } finally {
      stop(launcher);
    }
  }

  private void awaitPrepared() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!prepared()) {
      if (System.nanoTime() - end > 0) {
        throw new StackException("The next start was not prepared; see the launcher's log.");
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private boolean prepared() {
    Processes none = new Processes(settings.workspace().logs(), new ProcessBook(readyFile()));
    return Arrays.stream(Service.values())
            .map(
                each ->
                    new ServiceProcess(each, settings.workspace(), settings.ports(), false, none))
            .allMatch(each -> each.training(Map.of()).isEmpty())
        && new KeycloakAlone(settings).isPrepared();
  }

  private Process launch(Path log, List<String> options) {
    settings.workspace().prepare();
    try {
      Files.deleteIfExists(readyFile());
      return new ProcessBuilder(words(options))
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new StackException("The launcher cannot be started: " + e.getMessage(), e);
    }
  }

  private List<String> words(List<String> options) {
    List<String> words =
        new ArrayList<>(
            List.of(
                JavaProgram.path(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                JavaProgram.QUICK_COMPILER,
                "-Dshouyue.root=" + settings.workspace().root(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.shouyue.stack.Main",
                "up",
                "--empty",
                "--data",
                settings.workspace().data().toString(),
                "--port-base",
                Integer.toString(settings.ports().base())));
    words.addAll(options);
    return words;
  }

  private StackStatus awaitReady(Process launcher, Path log) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!Files.exists(readyFile())) {
        if (launcher.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)
            || System.nanoTime() - end > 0) {
          throw new StackException("The stack did not start:\n" + Files.readString(log));
        }
      }
      return new StatusFile(settings.workspace()).require();
    } catch (IOException e) {
      throw new StackException("The stack did not start; see " + log + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  /** There once the stack is ready; one that an earlier stack left says nothing. */
  private Path readyFile() {
    return settings.workspace().run().resolve("status.json");
  }

  private static Map<String, Long> memory(Process launcher, StackStatus status) {
    Map<String, Long> parts = new TreeMap<>();
    status.processes().forEach((name, pid) -> parts.put(name, new ProcessTree(name, pid).pss()));
    parts.put("launcher", ProcessTree.alone("launcher", launcher.pid()));
    return parts;
  }

  private static void stop(Process launcher) {
    launcher.destroy();
    try {
      if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      launcher.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
