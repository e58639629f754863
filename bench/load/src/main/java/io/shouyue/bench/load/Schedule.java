package io.shouyue.bench.load;

import java.time.Duration;

/**
 * When the calls of an open loop are meant to start: evenly, whatever became of those before. A
 * call that starts late is measured from here, so that a stall of the server is not left out
 * (coordinated omission).
 *
 * @param start of the first call, in nanoseconds of the monotonic clock
 * @param perSecond the rate
 * @param calls how many there are
 */
public record Schedule(long start, double perSecond, int calls) {
  private static final double NANOS = 1e9;

  public Schedule {
    if (!(perSecond > 0) || calls < 0) {
      throw new IllegalArgumentException("rate " + perSecond + ", calls " + calls);
    }
  }

  /** As many calls at that rate as fit into the time. */
  public static Schedule of(long start, double perSecond, Duration duration) {
    return new Schedule(start, perSecond, calls(perSecond, duration));
  }

  /** How many calls fit. */
  public static int calls(double perSecond, Duration duration) {
    return (int) Math.floor(perSecond * (duration.toNanos() / NANOS));
  }

  /**
   * When that call is meant to start.
   *
   * @param call counted from 0
   */
  public long intended(int call) {
    return start + Math.round(call * (NANOS / perSecond));
  }
}
