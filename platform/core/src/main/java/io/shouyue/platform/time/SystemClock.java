package io.shouyue.platform.time;

import java.time.Instant;

/**
 * The real time: token lifetimes, step-up age, leases, heartbeats, idempotency, rate limits,
 * webhook timestamps and retries. It is never moved.
 */
@FunctionalInterface
public interface SystemClock {
  /** The present instant, in UTC. */
  Instant now();
}
