package io.shouyue.platform.time;

/**
 * Counts elapsed time and nothing else: how old a cached answer or the last look at the change feed
 * is. No adjustment of the machine's time reaches it, and it is never moved.
 */
@FunctionalInterface
public interface MonotonicClock {
  /** Nanoseconds since some instant; only differences mean something. */
  long nanos();
}
