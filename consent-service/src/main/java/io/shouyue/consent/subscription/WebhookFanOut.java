package io.shouyue.consent.subscription;

import io.shouyue.consent.column.JsonColumn;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Turns an event from the outbox into one delivery for each endpoint that wants it: both in one
 * transaction, so that an event handled twice is still told once.
 */
@ApplicationScoped
public class WebhookFanOut implements OutboxHandler<WebhookEvent> {
  private final WebhookEndpointRepository endpoints;
  private final PgWebhookEventStore events;
  private final PgDeliveryQueue queue;
  private final JsonColumn json;
  private final SystemClock clock;

  WebhookFanOut(
      WebhookEndpointRepository endpoints,
      PgWebhookEventStore events,
      PgDeliveryQueue queue,
      JsonColumn json,
      SystemClock clock) {
    this.endpoints = endpoints;
    this.events = events;
    this.queue = queue;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String topic() {
    return Webhooks.TOPIC;
  }

  @Override
  public Class<WebhookEvent> type() {
    return WebhookEvent.class;
  }

  @Override
  @Transactional
  public void handle(WebhookEvent event, OutboxMessage message) {
    if (!events.add(event, message.orderingKey(), body(event), clock.now())) {
      return;
    }
    for (WebhookEndpoint endpoint : endpoints.wanting(event.site(), event.type())) {
      if (endpoint.isActive()) {
        add(event, endpoint, message.orderingKey());
      }
    }
  }

  private void add(WebhookEvent event, WebhookEndpoint endpoint, String orderingKey) {
    String recipient = endpoint.recipient();
    if (recipient == null) {
      queue.add(endpoint, event.id(), orderingKey, null);
    } else {
      Optional<WebhookEvent> concerned = event.forRecipient(recipient);
      concerned.ifPresent(part -> queue.add(endpoint, event.id(), orderingKey, body(part)));
    }
  }

  private String body(WebhookEvent event) {
    return json.write(WebhookMessageView.of(event));
  }
}
