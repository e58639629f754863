package io.shouyue.bench.process;

/** Reads how many threads a process has from {@code /proc/<pid>/status} (proc_pid_status(5)). */
final class Threads {
  private static final String LINE = "Threads:";

  private Threads() {}

  /**
   * @throws IllegalArgumentException when the line is missing
   */
  static long parse(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith(LINE))
        .map(line -> line.substring(LINE.length()).strip())
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no line of threads"));
  }
}
