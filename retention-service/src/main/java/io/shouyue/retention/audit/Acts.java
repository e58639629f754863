package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Adds this service's own acts to the trail, in the caller's transaction. */
@ApplicationScoped
public class Acts {

  private final AuditTrail trail;

  Acts(AuditTrail trail) {
    this.trail = trail;
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
}
