package io.shouyue.consent.subscription;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Forgets events and their delivery log after their time. */
@ApplicationScoped
public class WebhookPurgeJob implements RecurringJob {
  private static final int BATCH = 1_000;

  private final PgWebhookEventStore events;
  private final WebhookConfig config;
  private final SystemClock clock;

  WebhookPurgeJob(PgWebhookEventStore events, WebhookConfig config, SystemClock clock) {
    this.events = events;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "webhook-purge";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    int gone;
    do {
      gone = events.purge(clock.now().minus(config.keepEvents()), BATCH);
    } while (gone == BATCH);
  }
}
