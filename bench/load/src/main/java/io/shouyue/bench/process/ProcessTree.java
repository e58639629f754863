package io.shouyue.bench.process;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A process with all that it started. Its pooled workers are expected to stay: the time of a worker
 * that ends between two readings is lost.
 *
 * @param name for reports
 * @param pid its root
 */
public record ProcessTree(String name, long pid) {
  private static final Path PROC = Path.of("/proc");

  /** Processor time of this program itself, without what it started. */
  public static Duration ownThreads() {
    ProcessTree own = new ProcessTree("load generator", ProcessHandle.current().pid());
    return CpuTime.parse(own.read(own.pid(), "stat"));
  }

  /**
   * Processor time used so far, to the hundredth of a second.
   *
   * @throws StackException when the root has ended, or where there is no {@code /proc}
   */
  public Duration cpu() {
    return Duration.ofMillis(sum("stat", stat -> CpuTime.parse(stat).toMillis()));
  }

  /** Proportional set size in MiB of one process without what it started. */
  public static long alone(String name, long pid) {
    return Memory.parsePss(new ProcessTree(name, pid).read(pid, "smaps_rollup")) / 1024;
  }

  /** Proportional set size in MiB. */
  public long pss() {
    return sum("smaps_rollup", Memory::parsePss) / 1024;
  }

  /** Threads of the kernel; virtual ones are none. */
  public int threads() {
    return (int) sum("status", Threads::parse);
  }

  /** Over the root and those of its descendants that are still there when they are read. */
  private long sum(String file, ToLongFunction<String> value) {
    ProcessHandle root =
        ProcessHandle.of(pid).orElseThrow(() -> new StackException(name + " is not running."));
    return value.applyAsLong(read(pid, file))
        + root.descendants()
            .map(one -> readIfThere(one.pid(), file))
            .flatMap(Optional::stream)
            .mapToLong(value)
            .sum();
  }

  private static Optional<String> readIfThere(long id, String file) {
    try {
      return Optional.of(Files.readString(PROC.resolve(Long.toString(id)).resolve(file)));
    } catch (IOException endedMeanwhile) {
      return Optional.empty();
    }
  }

  private String read(long id, String file) {
    try {
      return Files.readString(PROC.resolve(Long.toString(id)).resolve(file));
    } catch (IOException e) {
      throw new StackException(
          "The cost of " + name + " cannot be read from /proc: the benches run on Linux only.", e);
    }
  }
}
