package io.shouyue.platform.data.audit;

import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes audit events with the act, in the same transaction. */
@ApplicationScoped
public class AuditTrail {
  /** The outbox topic on which audit events travel. */
  public static final String TOPIC = "audit";

  private final Outbox outbox;
  private final LegalClock legalClock;
  private final SystemClock systemClock;
  private final String service;

  AuditTrail(
      Outbox outbox,
      LegalClock legalClock,
      SystemClock systemClock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.outbox = outbox;
    this.legalClock = legalClock;
    this.systemClock = systemClock;
    this.service = service;
  }

  /** Records {@code act}; it reaches the trail after the transaction commits. */
  public void record(AuditAct act) {
    record(List.of(act));
  }

  /** The same of several acts, by one statement. */
  public void record(List<AuditAct> acts) {
    outbox.append(acts.stream().map(this::entry).toList());
  }

  private Outbox.Entry entry(AuditAct act) {
    String id = Ids.sequential(IdKind.AUDIT_EVENT, systemClock.now());
    return new Outbox.Entry(
        TOPIC, id, new AuditEvent(id, service, legalClock.now(), systemClock.now(), act));
  }
}
