package io.shouyue.platform.keycloak.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act for the audit trail, as {@code POST /v1/audit-events/batch} reads it.
 *
 * @param id {@code aud_…}, made from Keycloak's own id: a repeated delivery is harmless
 * @param service always {@code keycloak}
 * @param at when Keycloak saw it; it has no legal clock
 * @param recordedAt the same
 */
record AuditEvent(String id, String service, Instant at, Instant recordedAt, Act act) {

  static AuditEvent of(String keycloakId, long epochMillis, Act act) {
    Instant at = Instant.ofEpochMilli(epochMillis);
    return new AuditEvent(AuditId.of(keycloakId), "keycloak", at, at, act);
  }

  /**
   * Who did what.
   *
   * @param site the subject's site; empty for what concerns no site
   * @param actor the subject's id, or Keycloak's own random id of the user
   * @param actorKind {@code SUBJECT}, {@code STAFF}, {@code SITE}, {@code SERVICE} or, for somebody
   *     unknown, {@code SYSTEM}
   * @param action {@code keycloak.} and the type
   * @param object the client that asked, or the resource that an administrator changed
   * @param subject whom it concerns, when the actor is a subject
   * @param reason Keycloak's error code; absent for a success
   */
  record Act(
      String site,
      String actor,
      String actorKind,
      String action,
      String object,
      @Nullable String subject,
      @Nullable String reason) {}
}
