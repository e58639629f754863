package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditEvent;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * This service's own events end here, without a call; serves its topic before the platform does.
 */
@Priority(1)
@ApplicationScoped
public class OwnAuditHandler implements OutboxHandler<AuditEvent> {

  private final AuditService audit;

  OwnAuditHandler(AuditService audit) {
    this.audit = audit;
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
  public void handle(AuditEvent event, OutboxMessage message) {
    audit.add(List.of(event));
  }
}
