package io.shouyue.identity.guardian;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guardianship.
 *
 * @param code of the invitation; only in the answer that made it
 * @param expiresAt until when the invitation can be taken up
 */
public record GuardianshipView(
    String id,
    GuardianshipState state,
    String child,
    @Nullable String guardian,
    @Nullable Relation relation,
    @Nullable String reason,
    @Nullable String code,
    Instant invitedAt,
    Instant expiresAt,
    @Nullable Instant decidedAt,
    @Nullable Instant endedAt) {

  static GuardianshipView of(Guardianship row, @Nullable String code) {
    SubjectId guardian = row.guardian();
    return new GuardianshipView(
        row.id(),
        row.state(),
        row.child().value(),
        guardian == null ? null : guardian.value(),
        row.relation(),
        row.reason(),
        code,
        row.invitedAt(),
        row.expiresAt(),
        row.decidedAt(),
        row.endedAt());
  }
}
