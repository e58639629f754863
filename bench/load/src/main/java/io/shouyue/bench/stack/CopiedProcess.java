package io.shouyue.bench.stack;

import io.shouyue.bench.process.ProcessTree;
import io.shouyue.stack.HttpProbe;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.clock.ClockPort;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A process with the command line and the variables of one that runs, as the kernel knows them, on
 * ports of its own. So nothing can differ by an oversight.
 */
public final class CopiedProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final StackSettings settings;
  private final String name;
  private final int port;
  private final Processes processes;
  private @Nullable ChildProcess process;

  CopiedProcess(StackSettings settings, String name, int port) {
    this.settings = settings;
    this.name = name;
    this.port = port;
    this.processes =
        new Processes(
            settings.workspace().logs(),
            new ProcessBook(settings.workspace().run().resolve(name + ".json")));
  }

  /** For programs that run and end beside it. */
  Processes processes() {
    return processes;
  }

  /** Where it listens; its management port is the next. */
  public int port() {
    return port;
  }

  /** What it costs. */
  public ProcessTree tree() {
    if (process == null) {
      throw new StackException(name + " is not running.");
    }
    return new ProcessTree(name, process.pid());
  }

  /** Starts it; returns once it is ready. */
  ChildProcess start(ProcessImage model, Path jar, Map<String, String> different) {
    Map<String, String> all = new HashMap<>(model.variables());
    all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(port + 1));
    all.putAll(different);
    ChildProcess child =
        processes.start(
            new Command(name, model.words(jar), all, settings.workspace().data()),
            ChildProcess.Signal.TERM);
    process = child;
    String health = "http://127.0.0.1:" + (port + 1) + "/q/health/ready";
    Readiness.await(child, PATIENCE, () -> HttpProbe.answers(health));
    return child;
  }

  /** Sets its legal clock, which the launcher does not know. */
  void follow(Duration offset) {
    if (process != null) {
      new ClockPort(name, "http://127.0.0.1:" + (port + 1) + "/q/clock").resume(offset);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.stop(Duration.ofSeconds(10));
    }
  }
}
