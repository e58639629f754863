package io.shouyue.platform.testkit;

import io.shouyue.platform.time.LegalClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;

/** The legal clock of a test: it stands still unless it is turned. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestLegalClock implements LegalClock {
  /**
   * Where every test begins that calls {@link #reset()}: a Friday, ten in the morning in Beijing.
   */
  public static final Instant START = Instant.parse("2026-11-20T02:00:00Z");

  private volatile Instant now = START;

  @Override
  public Instant now() {
    return now;
  }

  /** Back to {@link #START}. */
  public void reset() {
    now = START;
  }

  public void set(Instant instant) {
    now = instant;
  }

  public void advance(Duration step) {
    now = now.plus(step);
  }
}
