package io.shouyue.platform.data.audit;

import java.time.Instant;

/**
 * An {@link AuditAct} with its id and times, as it travels to retention-service.
 *
 * @param id {@code aud_…}; receivers drop one they have seen
 * @param service who wrote it
 * @param at legal time of the act
 * @param recordedAt system time of the act
 */
public record AuditEvent(String id, String service, Instant at, Instant recordedAt, AuditAct act) {}
