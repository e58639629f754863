package io.shouyue.consent.subscription;

import io.shouyue.platform.data.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells sites what happened, after the transaction in which it happened. */
@ApplicationScoped
public class Webhooks {
  static final String TOPIC = "webhook";

  private final Outbox outbox;
  private final WebhookEndpointRepository endpoints;

  Webhooks(Outbox outbox, WebhookEndpointRepository endpoints) {
    this.outbox = outbox;
    this.endpoints = endpoints;
  }

  /** Remembers the event in the caller's transaction, when the site listens to it at all. */
  public void publish(WebhookEvent event) {
    if (endpoints.listens(event.site(), event.type())) {
      String subject = event.subject();
      outbox.append(TOPIC, subject == null ? event.site() : subject, event);
    }
  }
}
