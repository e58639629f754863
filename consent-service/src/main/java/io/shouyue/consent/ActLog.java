package io.shouyue.consent;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** Writes what the present caller did to the audit trail, in the transaction of the act. */
@ApplicationScoped
public class ActLog {
  private final AuditTrail trail;
  private final Caller caller;

  ActLog(AuditTrail trail, Caller caller) {
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * Remembers an act on a thing that concerns no one person.
   *
   * @param action what, such as {@code purpose.published}
   * @param object to which thing
   */
  public void record(String site, String action, String object) {
    trail.record(
        new AuditAct(site, caller.actor(), caller.kind().name(), action, object, null, null));
  }

  /** Remembers an act on a subject. */
  public void recordOn(String site, String action, String object, SubjectId subject) {
    trail.record(act(site, action, object, subject));
  }

  /** Remembers the same act on several subjects, each of which is its object. */
  public void recordOn(String site, String action, Collection<SubjectId> subjects) {
    trail.record(subjects.stream().map(id -> act(site, action, id.value(), id)).toList());
  }

  /**
   * Remembers an act on several subjects.
   *
   * @param objects on what, by subject
   */
  public void recordOn(String site, String action, Map<SubjectId, String> objects) {
    trail.record(
        objects.entrySet().stream()
            .map(one -> act(site, action, one.getValue(), one.getKey()))
            .toList());
  }

  private AuditAct act(String site, String action, String object, SubjectId subject) {
    return new AuditAct(
        site, caller.actor(), caller.kind().name(), action, object, subject.value(), null);
  }
}
