package io.shouyue.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** One line per step of a start or a stop, with the time it took. Safe for several threads. */
public final class Progress {
  private final PrintStream out;
  private final long begun = System.nanoTime();

  /**
   * @param out where the lines go; UTF-8
   */
  public Progress(PrintStream out) {
    this.out = out;
  }

  /** Runs a step and prints its line when it is done; a failure prints nothing here. */
  public <T> T step(String name, String detail, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    line(name, seconds(System.nanoTime() - start), detail);
    return result;
  }

  /** Says something that is not a step. */
  public synchronized void say(String text) {
    out.println("  " + text);
    out.flush();
  }

  /** Something that must not be overlooked. */
  public synchronized void warn(String text) {
    out.println();
    out.println("  !! " + text);
    out.println();
    out.flush();
  }

  /** Time since this progress began. */
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private synchronized void line(String name, String time, String detail) {
    out.println(
        String.format(Locale.ROOT, "  ✓ %-22s %8s   %s", name, time, detail).stripTrailing());
    out.flush();
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
