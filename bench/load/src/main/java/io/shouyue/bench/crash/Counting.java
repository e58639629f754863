package io.shouyue.bench.crash;

import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Pause;
import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Waiting for writes, and counting what became of them once the log has all of it. */
final class Counting {
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(3);
  private static final long LOOK_MILLIS = 20;

  private Counting() {}

  static Tally count(BenchStack stack, Writers writers) {
    try (Connection database = stack.database().connect()) {
      Audit audit = new Audit(database);
      long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
      while (audit.waiting() > 0 && System.nanoTime() < end) {
        Pause.of(LOOK_MILLIS);
      }
      return audit.tally(writers.acknowledged(), writers.givenUp());
    } catch (SQLException e) {
      throw new StackException("The database cannot be asked: " + e.getMessage(), e);
    }
  }

  /** Waits until so many more were acknowledged. */
  static void await(String what, Writers writers, int more) {
    long wanted = writers.count() + more;
    long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
    while (writers.count() < wanted) {
      if (System.nanoTime() > end) {
        throw new StackException("Waited in vain for " + what + ".");
      }
      Pause.of(LOOK_MILLIS);
    }
  }
}
