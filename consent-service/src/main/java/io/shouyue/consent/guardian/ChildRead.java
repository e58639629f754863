package io.shouyue.consent.guardian;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the staff wants to read of a child, and whether another person let them.
 *
 * @param approvedBy null while nobody has
 */
record ChildRead(
    String site,
    String id,
    SubjectId subject,
    String reason,
    String requestedBy,
    Instant requestedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt) {}
