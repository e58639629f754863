package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Lapsed;
import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.error.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks for consents that have run out. */
@ApplicationScoped
public class ExpiryJob implements RecurringJob {
  private static final Logger LOG = Logger.getLogger(ExpiryJob.class);

  private final ExpiryService expiry;

  ExpiryJob(ExpiryService expiry) {
    this.expiry = expiry;
  }

  @Override
  public String name() {
    return "consent-expiry";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    List<Lapsed> batch;
    int ended;
    do {
      batch = expiry.lapsed();
      ended = batch.stream().mapToInt(this::expire).sum();
    } while (ended > 0);
  }

  /** An account that was cancelled meanwhile has ended it in its own way. */
  private int expire(Lapsed lapsed) {
    try {
      return expiry.expire(lapsed);
    } catch (DomainException notActive) {
      LOG.debugf("not active any more subject=%s", lapsed.subject());
      return 0;
    }
  }
}
