package io.shouyue.stack.process;

import io.shouyue.stack.StackException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a started program says that it is ready, or says why it never will be. */
public final class Readiness {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  /** Long: a busy machine only makes waiting longer, and what has ended is noticed at once. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Readiness() {}

  /** The same for as long as any program of a stack may take. */
  public static void await(ChildProcess child, BooleanSupplier ready) {
    await(child, PATIENCE, ready);
  }

  /**
   * @param child the program; its end before it is ready is a failure
   * @param patience how long to wait at most
   * @param ready whether it answers; asked every 100 ms
   * @throws StackException when it ended or took too long, with the last lines of its log
   */
  public static void await(ChildProcess child, Duration patience, BooleanSupplier ready) {
    long end = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (!child.isAlive()) {
        throw new StackException(
            child.name()
                + " ended while it was starting (code "
                + child.exitCode()
                + "); its last lines (all of them in "
                + child.log()
                + "):\n"
                + Processes.tail(child.log()));
      }
      if (System.nanoTime() > end) {
        throw new StackException(
            child.name()
                + " was not ready after "
                + patience.toSeconds()
                + " s; its last lines (all of them in "
                + child.log()
                + "):\n"
                + Processes.tail(child.log()));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while starting.", e);
    }
  }
}
