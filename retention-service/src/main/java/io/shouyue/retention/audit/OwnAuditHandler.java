package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditEvent;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.outbox.OutboxBatchHandler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * This service's own events end here, without a call; serves its topic before the platform does.
 */
@Priority(1)
@ApplicationScoped
public class OwnAuditHandler implements OutboxBatchHandler<AuditEvent> {

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
  public void handleAll(List<AuditEvent> events) {
    audit.add(events);
  }
}
