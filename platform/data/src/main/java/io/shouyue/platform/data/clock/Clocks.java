package io.shouyue.platform.data.clock;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.MonotonicClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Makes the clocks. The only place in the services that asks the machine for the time. */
@ApplicationScoped
public class Clocks {
  @Produces
  @Singleton
  @DefaultBean
  SystemClock systemClock() {
    return Clock.systemUTC()::instant;
  }

  @Produces
  @Singleton
  @DefaultBean
  MonotonicClock monotonicClock() {
    return System::nanoTime;
  }

  @Produces
  @Singleton
  MovableClock movableClock(SystemClock system, ClockConfig config) {
    if (config.file().isPresent() && ConfigUtils.isProfileActive("prod")) {
      throw new IllegalStateException("SHOUYUE_CLOCK_FILE is for the local stack only");
    }
    Duration offset = new ClockFile(config.file()).read();
    return new MovableClock(system, offset);
  }

  @Produces
  @ApplicationScoped
  @DefaultBean
  LegalClock legalClock(MovableClock clock) {
    return new LegalClock() {
      @Override
      public java.time.Instant now() {
        return clock.now();
      }
    };
  }
}
