package io.shouyue.platform.testkit;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.outbox.OutboxBatchHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what came together; refuses a parcel with something about {@code poison} in it. */
@ApplicationScoped
class SampleBatchHandler implements OutboxBatchHandler<AuditAct> {
  static final String TOPIC = "sample-batch";
  static final List<List<String>> PARCELS = new CopyOnWriteArrayList<>();

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public Class<AuditAct> type() {
    return AuditAct.class;
  }

  @Override
  public void handleAll(List<AuditAct> payloads) {
    List<String> objects = payloads.stream().map(AuditAct::object).toList();
    if (objects.contains(SampleHandler.POISON)) {
      throw new IllegalStateException("not now");
    }
    PARCELS.add(objects);
  }
}
