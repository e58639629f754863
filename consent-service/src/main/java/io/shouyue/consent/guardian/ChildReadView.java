package io.shouyue.consent.guardian;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish to read of a child.
 *
 * @param readableUntil until when whoever asked may read; null before it is approved
 */
public record ChildReadView(
    String id,
    String subject,
    String reason,
    String requestedBy,
    Instant requestedAt,
    @Nullable String approvedBy,
    @Nullable Instant readableUntil) {
  static ChildReadView of(ChildRead read) {
    Instant approved = read.approvedAt();
    return new ChildReadView(
        read.id(),
        read.subject().value(),
        read.reason(),
        read.requestedBy(),
        read.requestedAt(),
        read.approvedBy(),
        approved == null ? null : approved.plus(ChildReads.LASTS));
  }
}
