package io.shouyue.identity.provider;

import java.time.Duration;

/** How slow a sandbox can be, as a vendor is now and then. */
final class SandboxPace {
  private SandboxPace() {}

  /** Lets the caller wait; false when the service stops meanwhile. */
  static boolean pause(Duration lasts) {
    try {
      Thread.sleep(lasts);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
