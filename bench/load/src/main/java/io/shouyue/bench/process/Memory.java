package io.shouyue.bench.process;

/** Reads resident memory from {@code /proc/<pid>/smaps_rollup} (proc_pid_smaps(5)). */
final class Memory {
  private static final String PSS = "Pss:";

  private Memory() {}

  /**
   * The proportional set size: pages shared by n processes count 1/n.
   *
   * @return KiB
   * @throws IllegalArgumentException when the line is missing
   */
  static long parsePss(String rollup) {
    return rollup
        .lines()
        .filter(line -> line.startsWith(PSS))
        .map(line -> line.substring(PSS.length()).replace("kB", "").strip())
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no Pss line"));
  }
}
