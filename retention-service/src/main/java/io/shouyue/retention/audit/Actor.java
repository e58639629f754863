package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditAct;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param id pseudonymous: subject id, user id or client id
 * @param kind {@code SUBJECT}, {@code STAFF}, {@code SITE}, {@code SERVICE}, {@code PUBLIC} or
 *     {@code SYSTEM}
 */
public record Actor(String id, String kind) {

  /** This service itself, by rule or timer. */
  public static final Actor SYSTEM = new Actor("retention-service", "SYSTEM");

  /** Anyone without an account. */
  public static final Actor PUBLIC = new Actor("public", "PUBLIC");

  /** An act of theirs that gives no reason. */
  public AuditAct act(String site, String action, String object, @Nullable String subject) {
    return new AuditAct(site, id, kind, action, object, subject, null);
  }

  public boolean isStaff() {
    return kind.equals("STAFF");
  }
}
