package io.shouyue.bench.process;

import java.time.Duration;

/** Reads processor time from {@code /proc/<pid>/stat} (proc_pid_stat(5)). */
final class CpuTime {
  /** {@code USER_HZ}, the unit of that file: 100 on every architecture that Linux runs on today. */
  private static final long MILLIS_PER_TICK = 10;

  /** Of the fields after the program's name: the 14th and 15th of the line. */
  private static final int USER = 11;

  private static final int KERNEL = 12;

  private CpuTime() {}

  /**
   * User and kernel time of all threads, without that of children.
   *
   * @param stat the file's one line; the program's name may hold blanks and parentheses
   * @throws IllegalArgumentException when it is no such line
   */
  static Duration parse(String stat) {
    int nameEnd = stat.lastIndexOf(')');
    String[] fields = stat.substring(nameEnd + 1).strip().split(" ", -1);
    if (nameEnd < 0 || fields.length <= KERNEL) {
      throw new IllegalArgumentException("not a line of /proc/<pid>/stat");
    }
    long ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[KERNEL]);
    return Duration.ofMillis(ticks * MILLIS_PER_TICK);
  }
}
