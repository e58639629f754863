package io.shouyue.identity.provider;

import io.micrometer.core.instrument.MeterRegistry;
import io.shouyue.platform.time.MonotonicClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.function.Function;

/** Puts adapters behind breakers, in the order in which they are to be asked. */
@ApplicationScoped
class Guards {
  private final ProviderConfig config;
  private final MonotonicClock clock;
  private final MeterRegistry meters;

  Guards(ProviderConfig config, MonotonicClock clock, MeterRegistry meters) {
    this.config = config;
    this.clock = clock;
    this.meters = meters;
  }

  /**
   * The adapters of these names.
   *
   * @throws IllegalStateException when one of them does not exist
   */
  <A> List<Guarded<A>> of(
      String capability, Instance<A> adapters, Function<A, String> name, List<String> wanted) {
    return wanted.stream()
        .map(
            one ->
                new Guarded<>(
                    capability,
                    one,
                    Chosen.of(adapters, name, one, capability),
                    new CircuitBreaker(clock, config.failures(), config.rest(), config.atOnce()),
                    meters))
        .toList();
  }
}
