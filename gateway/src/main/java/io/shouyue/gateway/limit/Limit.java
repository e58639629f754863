package io.shouyue.gateway.limit;

import java.time.Duration;

/**
 * One policy.
 *
 * @param name as the headers name it
 * @param quota requests in a window; also how many may come at once
 * @param window in whole seconds
 */
public record Limit(String name, int quota, Duration window) {

  double perNano() {
    return (double) quota / window.toNanos();
  }
}
