package io.shouyue.identity.person;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to establish who a subject is. Holds nothing of what was claimed.
 *
 * @param elements how many elements were compared
 * @param provider whom it was put to
 * @param matchFoundBy staff who found that an unknown outcome was a match
 * @param settledMatch whether somebody else confirmed that
 * @param reason kebab-case, why it is not VERIFIED; null while open and when it is
 * @param providerReference the authority's name for the call
 */
public record Verification(
    String id,
    SubjectId subject,
    String method,
    int elements,
    VerificationState state,
    String provider,
    @Nullable String matchFoundBy,
    boolean settledMatch,
    @Nullable String reason,
    @Nullable String providerReference,
    Instant createdAt,
    @Nullable Instant decidedAt) {}
