package io.shouyue.bench.load;

import io.shouyue.bench.measure.Latencies;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls start by the clock, at a fixed rate, however slow the answers are. With every connection
 * busy a call waits, and its waiting counts.
 */
public final class OpenLoop {
  private static final Duration LEAD = Duration.ofMillis(200);

  private final Target target;
  private final int connections;

  /**
   * @param connections the most calls that can be under way at once
   */
  public OpenLoop(Target target, int connections) {
    this.target = target;
    this.connections = connections;
  }

  /**
   * What an open loop came to.
   *
   * @param latencies of the good answers
   * @param failed other answers
   */
  public record Outcome(Latencies latencies, long failed) {}

  /** Runs at that rate for that long. */
  public Outcome run(double perSecond, Duration duration) {
    Schedule schedule = Schedule.of(System.nanoTime() + LEAD.toNanos(), perSecond, duration);
    AtomicInteger next = new AtomicInteger();
    List<long[]> parts = Workers.run(connections, () -> work(schedule, next));
    long[] good = parts.stream().flatMapToLong(Arrays::stream).toArray();
    int made = Math.min(next.get(), schedule.calls());
    return new Outcome(Latencies.of(good), made - good.length);
  }

  private long[] work(Schedule schedule, AtomicInteger next) throws IOException {
    long[] taken = new long[schedule.calls()];
    int good = 0;
    try (Connection connection = new Connection(target.port())) {
      for (int call = next.getAndIncrement();
          call < schedule.calls();
          call = next.getAndIncrement()) {
        byte[] request = target.next();
        if (request == null) {
          break;
        }
        long intended = schedule.intended(call);
        await(intended);
        if (connection.call(request).status() == target.status()) {
          taken[good++] = System.nanoTime() - intended;
        }
      }
    }
    return Arrays.copyOf(taken, good);
  }

  private static void await(long instant) {
    for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
