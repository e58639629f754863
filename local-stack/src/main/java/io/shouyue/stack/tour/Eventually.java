package io.shouyue.stack.tour;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what the suite does in its background. */
final class Eventually {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long BETWEEN_LOOKS_MILLIS = 150;

  private Eventually() {}

  /** Whether it came true within two minutes. */
  static boolean holds(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(BETWEEN_LOOKS_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
