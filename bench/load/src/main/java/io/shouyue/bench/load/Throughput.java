package io.shouyue.bench.load;

import java.time.Duration;

/**
 * What a closed loop came to.
 *
 * @param good answers with the wanted status
 * @param failed other answers and broken connections
 * @param took from the first call to the last answer
 */
public record Throughput(long good, long failed, Duration took) {
  /** Good answers a second. */
  public double perSecond() {
    return good / (took.toNanos() / 1e9);
  }
}
