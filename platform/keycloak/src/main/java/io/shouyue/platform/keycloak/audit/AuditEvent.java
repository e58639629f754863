package io.shouyue.platform.keycloak.audit;

import java.time.Instant;

/**
 * One act for the audit trail, as {@code POST /v1/audit-events/batch} reads it.
 *
 * @param id makes a repeated delivery harmless
 * @param at when Keycloak saw it
 * @param site the subject's site; empty for staff and for what concerns no site
 * @param actor the subject's id, or Keycloak's own random id of the user
 * @param actorKind {@code subject}, {@code staff} or {@code unknown}
 * @param action {@code keycloak.} and the type
 * @param object the client that asked, or the resource that an administrator changed
 * @param reason Keycloak's error code; empty for a success
 */
record AuditEvent(
    String id,
    Instant at,
    String site,
    String actor,
    String actorKind,
    String action,
    String object,
    String reason) {}
