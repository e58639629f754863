package io.shouyue.consent.consent;

import io.shouyue.consent.BatchJob;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Tidies the projection once a policy version has taken effect: answers given before stand in its
 * columns. Decisions and notices know them at the instant without this.
 */
@ApplicationScoped
public class EarlyAnswerJob implements BatchJob {
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Ledger ledger;
  private final LegalClock clock;

  EarlyAnswerJob(Ledger ledger, LegalClock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "early-answers";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public int batch() {
    return ledger.settle(clock.now());
  }
}
