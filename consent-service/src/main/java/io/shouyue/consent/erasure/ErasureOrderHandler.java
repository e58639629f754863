package io.shouyue.consent.erasure;

import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Carries orders to retention-service; repeated until it took them. */
@ApplicationScoped
public class ErasureOrderHandler implements OutboxHandler<ErasureOrder> {
  private final RetentionClient client;

  ErasureOrderHandler(@RestClient RetentionClient client) {
    this.client = client;
  }

  @Override
  public String topic() {
    return ErasureOrders.TOPIC;
  }

  @Override
  public Class<ErasureOrder> type() {
    return ErasureOrder.class;
  }

  @Override
  public void handle(ErasureOrder order, OutboxMessage message) {
    client.record(order.site(), new RetentionEventsRequest(order.events()));
  }
}
