package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditEvent;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Adds this service's own acts to the trail, in the caller's transaction. */
@ApplicationScoped
public class Acts {

  private final AuditTrail trail;
  private final AuditService audit;
  private final LegalClock time;
  private final SystemClock clock;
  private final String service;

  Acts(
      AuditTrail trail,
      AuditService audit,
      LegalClock time,
      SystemClock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.trail = trail;
    this.audit = audit;
    this.time = time;
    this.clock = clock;
    this.service = service;
  }

  /**
   * Remembers one act.
   *
   * @param action {@code request.granted}
   * @param object id of the thing acted upon
   * @param reason code from a catalogue, never words of a person
   */
  public void record(
      String site,
      Actor actor,
      String action,
      String object,
      @Nullable String subject,
      @Nullable String reason) {
    trail.record(new AuditAct(site, actor.id(), actor.kind(), action, object, subject, reason));
  }

  /**
   * Remembers many acts of this service itself by one statement: what it wrote has no way to go, as
   * the trail is here.
   */
  @Transactional(TxType.MANDATORY)
  public void recordAll(List<AuditAct> acts) {
    audit.add(
        acts.stream()
            .map(
                act ->
                    new AuditEvent(
                        Ids.sequential(IdKind.AUDIT_EVENT, clock.now()),
                        service,
                        time.now(),
                        clock.now(),
                        act))
            .toList());
  }
}
