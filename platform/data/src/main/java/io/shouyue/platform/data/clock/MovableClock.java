package io.shouyue.platform.data.clock;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import java.time.Duration;
import java.time.Instant;

/** The system clock plus an offset that only grows. */
public final class MovableClock implements LegalClock {
  private final SystemClock system;
  private volatile Duration offset;

  MovableClock(SystemClock system, Duration offset) {
    this.system = system;
    this.offset = offset;
  }

  @Override
  public Instant now() {
    return system.now().plus(offset);
  }

  Duration offset() {
    return offset;
  }

  /**
   * Moves the clock.
   *
   * @throws IllegalArgumentException when that would be backwards
   */
  synchronized void moveTo(Duration newOffset) {
    if (newOffset.compareTo(offset) < 0) {
      throw new IllegalArgumentException("the legal clock moves forward only");
    }
    offset = newOffset;
  }
}
