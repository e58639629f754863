package io.shouyue.bench.run;

import io.shouyue.bench.load.ClosedLoop;
import io.shouyue.bench.load.Target;
import io.shouyue.bench.load.Throughput;
import io.shouyue.bench.process.ProcessTree;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Many calls at once on one process, and what it takes for them. */
final class InFlight {
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Target target;
  private final ProcessTree server;

  InFlight(Target target, ProcessTree server) {
    this.target = target;
    this.server = server;
  }

  /**
   * What was seen.
   *
   * @param threadsBefore threads of the process before the first call
   * @param threadsMost at most, while they were under way
   * @param pssBefore MiB before the first call
   * @param pssMost at most
   */
  record Seen(Throughput load, int threadsBefore, int threadsMost, long pssBefore, long pssMost) {}

  /** Keeps so many calls under way for that long, or until what was prepared is used up. */
  Seen run(int calls, Duration duration) {
    Looking looking = new Looking(server);
    Thread watch = Thread.ofPlatform().daemon().start(looking);
    try {
      Throughput load = new ClosedLoop(target, calls).run(duration);
      return new Seen(
          load, looking.threadsBefore, looking.threadsMost, looking.pssBefore, looking.pssMost);
    } finally {
      watch.interrupt();
    }
  }

  /** Looks at the process again and again; the first look is before anything is sent. */
  private static final class Looking implements Runnable {
    private final ProcessTree server;
    private final int threadsBefore;
    private final long pssBefore;
    private volatile int threadsMost;
    private volatile long pssMost;

    private Looking(ProcessTree server) {
      this.server = server;
      this.threadsBefore = server.threads();
      this.pssBefore = server.pss();
      this.threadsMost = threadsBefore;
      this.pssMost = pssBefore;
    }

    @Override
    public void run() {
      while (!Thread.currentThread().isInterrupted()) {
        threadsMost = Math.max(threadsMost, server.threads());
        pssMost = Math.max(pssMost, server.pss());
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }
}
