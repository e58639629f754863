package io.shouyue.identity.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a verified identity.
 *
 * @param ticket of the desk; absent where the person proves it themselves
 * @param openedBy pseudonymous id of who asked
 * @param verification the one that established the other identity
 * @param expiresAt until when the next step must be taken
 */
public record IdentityChangeView(
    String id,
    String subject,
    ChangeState state,
    @Nullable String ticket,
    String openedBy,
    @Nullable String decidedBy,
    @Nullable String verification,
    Instant openedAt,
    Instant expiresAt,
    @Nullable Instant endedAt) {
  static IdentityChangeView of(IdentityChange change) {
    return new IdentityChangeView(
        change.id(),
        change.ref().id().value(),
        change.state(),
        change.ticket(),
        change.openedBy(),
        change.decidedBy(),
        change.verification(),
        change.openedAt(),
        change.expiresAt(),
        change.endedAt());
  }
}
