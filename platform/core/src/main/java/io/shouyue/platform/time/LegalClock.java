package io.shouyue.platform.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The time that the law counts by: events, validity, due dates, holds, retention and timers.
 *
 * <p>On the local stack it can be moved forward, so it may be ahead of {@link SystemClock}; it
 * never runs backwards within a process.
 */
@FunctionalInterface
public interface LegalClock {
  /** The present legal instant, in UTC. */
  Instant now();

  /** The present legal day in Beijing. */
  default LocalDate today() {
    return Beijing.dayOf(now());
  }
}
