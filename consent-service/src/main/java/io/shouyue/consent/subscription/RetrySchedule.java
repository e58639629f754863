package io.shouyue.consent.subscription;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a failed delivery is tried again: for about three days, then no more. */
final class RetrySchedule {
  private static final double JITTER = 0.1;
  private static final List<Duration> DELAYS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private RetrySchedule() {}

  /** The delay after that many attempts, up to a tenth longer; empty when it is given up. */
  static Optional<Duration> after(int attempts, RandomGenerator random) {
    if (attempts > DELAYS.size()) {
      return Optional.empty();
    }
    Duration delay = DELAYS.get(attempts - 1);
    long jitter = (long) (delay.toMillis() * JITTER * random.nextDouble());
    return Optional.of(delay.plusMillis(jitter));
  }
}
