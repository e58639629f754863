package io.shouyue.consent.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One user's contact for another, and how far it has come.
 *
 * @param approvals of those who let it; {@code APPROVED} once there are two
 */
public record ContactReleaseView(
    String id,
    ReleaseState state,
    String subject,
    String receiver,
    String purpose,
    List<String> categories,
    ReleaseGround ground,
    String clause,
    String matter,
    String document,
    String evidenceSha256,
    Instant recordedAt,
    int approvals,
    @Nullable Instant approvedAt,
    @Nullable Instant refusedAt) {
  static ContactReleaseView of(ContactRelease release) {
    return new ContactReleaseView(
        release.id(),
        release.state(),
        release.subject().value(),
        release.receiver().value(),
        release.purpose(),
        release.categories(),
        release.ground(),
        release.ground().clause(),
        release.matter(),
        release.document(),
        release.evidenceSha256(),
        release.recorded().at(),
        (release.first() == null ? 0 : 1) + (release.second() == null ? 0 : 1),
        release.second() == null ? null : release.second().at(),
        release.refused() == null ? null : release.refused().at());
  }
}
