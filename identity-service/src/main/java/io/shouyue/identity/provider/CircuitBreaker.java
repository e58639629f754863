package io.shouyue.identity.provider;

import io.shouyue.platform.time.MonotonicClock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps a provider that is down from being asked, and one that is slow from piling up calls: after
 * so many failures in a row nobody asks for a while, then one call tries.
 */
final class CircuitBreaker {
  private final MonotonicClock clock;
  private final int failures;
  private final long restNanos;
  private final Semaphore atOnce;
  private final AtomicInteger failedInARow = new AtomicInteger();
  private final AtomicLong closedAgainAt = new AtomicLong();

  CircuitBreaker(MonotonicClock clock, int failures, Duration rest, int atOnce) {
    this.clock = clock;
    this.failures = failures;
    this.restNanos = rest.toNanos();
    this.atOnce = new Semaphore(atOnce);
  }

  /** Whether a call may be made; whoever gets true must call {@link #done}. */
  boolean tryEnter() {
    return mayTry() && atOnce.tryAcquire();
  }

  private boolean mayTry() {
    if (failedInARow.get() < failures) {
      return true;
    }
    long until = closedAgainAt.get();
    // The one that moves the instant is the one that tries.
    return clock.nanos() - until >= 0
        && closedAgainAt.compareAndSet(until, clock.nanos() + restNanos);
  }

  /** How the call went. */
  void done(boolean answered) {
    atOnce.release();
    if (answered) {
      failedInARow.set(0);
    } else if (failedInARow.incrementAndGet() == failures) {
      closedAgainAt.set(clock.nanos() + restNanos);
    }
  }
}
