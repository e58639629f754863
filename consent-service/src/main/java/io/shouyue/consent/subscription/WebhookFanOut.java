package io.shouyue.consent.subscription;

import io.shouyue.consent.column.JsonColumn;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns an event from the outbox into one delivery for each endpoint that wants it. */
@ApplicationScoped
public class WebhookFanOut implements OutboxHandler<WebhookEvent> {
  private final WebhookEndpointRepository endpoints;
  private final PgDeliveryQueue queue;
  private final JsonColumn json;

  WebhookFanOut(WebhookEndpointRepository endpoints, PgDeliveryQueue queue, JsonColumn json) {
    this.endpoints = endpoints;
    this.queue = queue;
    this.json = json;
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
  public void handle(WebhookEvent event, OutboxMessage message) {
    queue.add(
        endpoints.listeners(event.site(), event.type()),
        "msg_" + message.id(),
        message.orderingKey(),
        json.write(WebhookMessageView.of(event)));
  }
}
