package io.shouyue.consent.subscription;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Delivers webhooks as they become due. */
@ApplicationScoped
public class WebhookJob implements RecurringJob {
  private final WebhookSender sender;

  WebhookJob(WebhookSender sender) {
    this.sender = sender;
  }

  @Override
  public String name() {
    return "webhook-delivery";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run() {
    sender.sendDue();
  }
}
