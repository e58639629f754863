package io.shouyue.identity.provider;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.stream.Stream;

/** Element checks by adapters of a test. */
public final class TestElementChecks {
  private TestElementChecks() {}

  /**
   * By these, in this order.
   *
   * @param failures after which one of them rests
   */
  public static ElementChecks of(MeterRegistry meters, int failures, ElementCheck... adapters) {
    return new ElementChecks(
        Stream.of(adapters)
            .map(
                adapter ->
                    new Guarded<>(
                        "element",
                        adapter.name(),
                        adapter,
                        new CircuitBreaker(() -> 0, failures, Duration.ofSeconds(30), 4),
                        meters))
            .toList());
  }
}
