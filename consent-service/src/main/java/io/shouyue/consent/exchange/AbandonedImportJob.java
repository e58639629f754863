package io.shouyue.consent.exchange;

import io.shouyue.consent.BatchJob;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Drops files that nobody went on sending: they hold people's data and lead to nothing. */
@ApplicationScoped
public class AbandonedImportJob implements BatchJob {
  private static final Duration PATIENCE = Duration.ofHours(24);

  private final ImportReceiver receiver;
  private final SystemClock clock;

  AbandonedImportJob(ImportReceiver receiver, SystemClock clock) {
    this.receiver = receiver;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "abandoned-imports";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int batch() {
    return receiver.abandon(clock.now().minus(PATIENCE));
  }
}
