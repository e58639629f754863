package io.shouyue.platform.testkit;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Remembers what was delivered; refuses everything while it is told to fail, and always what is
 * about {@link #POISON}.
 */
@ApplicationScoped
class SampleHandler implements OutboxHandler<AuditAct> {
  static final List<String> DELIVERED = new CopyOnWriteArrayList<>();
  static final String POISON = "poison";
  static volatile boolean failing;

  @Override
  public String topic() {
    return "sample";
  }

  @Override
  public Class<AuditAct> type() {
    return AuditAct.class;
  }

  @Override
  public void handle(AuditAct payload, OutboxMessage message) {
    if (failing || payload.object().equals(POISON)) {
      throw new IllegalStateException("not now");
    }
    DELIVERED.add(payload.object());
  }
}
