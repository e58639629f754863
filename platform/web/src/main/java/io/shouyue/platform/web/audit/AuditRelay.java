package io.shouyue.platform.web.audit;

import io.shouyue.platform.data.audit.AuditEvent;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.outbox.OutboxBatchHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Sends audit events on. retention-service, where they end, has a handler of its own with a higher
 * {@code @Priority}.
 */
@ApplicationScoped
public class AuditRelay implements OutboxBatchHandler<AuditEvent> {
  private final AuditClient client;

  AuditRelay(@RestClient AuditClient client) {
    this.client = client;
  }

  @Override
  public String topic() {
    return AuditTrail.TOPIC;
  }

  @Override
  public Class<AuditEvent> type() {
    return AuditEvent.class;
  }

  @Override
  public void handleAll(List<AuditEvent> events) {
    client.store(new AuditBatch(events));
  }
}
