package io.shouyue.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Every connection sends its next call as soon as the last one was answered: the most it can do.
 */
public final class ClosedLoop {
  private final Target target;
  private final int connections;

  /**
   * @param connections how many calls are under way at any time
   */
  public ClosedLoop(Target target, int connections) {
    this.target = target;
    this.connections = connections;
  }

  private record Count(long good, long failed) {}

  /** Runs for that long, or until what the target prepared is used up. */
  public Throughput run(Duration duration) {
    long end = System.nanoTime() + duration.toNanos();
    return run(() -> System.nanoTime() < end);
  }

  /** Makes that many calls, or fewer when what the target prepared is used up. */
  public Throughput run(int calls) {
    AtomicInteger begun = new AtomicInteger();
    return run(() -> begun.getAndIncrement() < calls);
  }

  private Throughput run(BooleanSupplier another) {
    long start = System.nanoTime();
    List<Count> counts = Workers.run(connections, () -> work(another));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new Throughput(
        counts.stream().mapToLong(Count::good).sum(),
        counts.stream().mapToLong(Count::failed).sum(),
        took);
  }

  private Count work(BooleanSupplier another) throws IOException {
    long good = 0;
    long failed = 0;
    try (Connection connection = new Connection(target.port())) {
      while (another.getAsBoolean()) {
        byte[] request = target.next();
        if (request == null) {
          break;
        }
        if (connection.call(request).status() == target.status()) {
          good++;
        } else {
          failed++;
        }
      }
    }
    return new Count(good, failed);
  }
}
