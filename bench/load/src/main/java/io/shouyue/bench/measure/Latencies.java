package io.shouyue.bench.measure;

import java.util.Arrays;

/** How long calls took, each measured from the moment it was meant to start. */
public final class Latencies {
  private final long[] sorted;

  private Latencies(long[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @param nanos one value for each call, in any order; copied
   */
  public static Latencies of(long[] nanos) {
    long[] copy = nanos.clone();
    Arrays.sort(copy);
    return new Latencies(copy);
  }

  /** How many calls there were. */
  public int count() {
    return sorted.length;
  }

  /**
   * The smallest value that at least {@code percent} of the calls do not exceed (nearest rank), in
   * nanoseconds.
   *
   * @throws IllegalStateException without calls
   * @throws IllegalArgumentException outside (0, 100]
   */
  public long percentile(double percent) {
    if (sorted.length == 0) {
      throw new IllegalStateException("no calls");
    }
    if (!(percent > 0 && percent <= 100)) {
      throw new IllegalArgumentException("percent " + percent);
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }

  /** The slowest call, in nanoseconds. */
  public long slowest() {
    return percentile(100);
  }
}
