package io.shouyue.retention.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a request so far.
 *
 * @param verifiedBy how identity was proven: {@code SESSION}, {@code SITE_SESSION} or what staff
 *     named
 * @param answeredAt when the substantive answer was given
 * @param refusalReason code from {@link RefusalReason}
 * @param duplicateOf id of the request it repeats
 */
public record Progress(
    RequestState state,
    @Nullable Instant verifiedAt,
    @Nullable String verifiedBy,
    @Nullable Instant answeredAt,
    @Nullable Instant closedAt,
    @Nullable String assignee,
    @Nullable String refusalReason,
    @Nullable String duplicateOf) {

  static Progress received() {
    return new Progress(RequestState.RECEIVED, null, null, null, null, null, null, null);
  }

  Progress in(RequestState next) {
    return new Progress(
        next, verifiedAt, verifiedBy, answeredAt, closedAt, assignee, refusalReason, duplicateOf);
  }

  Progress verified(Instant at, String by) {
    return verifiedAt != null
        ? this
        : new Progress(state, at, by, answeredAt, closedAt, assignee, refusalReason, duplicateOf);
  }

  Progress answered(@Nullable Instant at) {
    return new Progress(
        state, verifiedAt, verifiedBy, at, closedAt, assignee, refusalReason, duplicateOf);
  }

  Progress closed(@Nullable Instant at) {
    return new Progress(
        state, verifiedAt, verifiedBy, answeredAt, at, assignee, refusalReason, duplicateOf);
  }

  Progress assignedTo(String staff) {
    return new Progress(
        state, verifiedAt, verifiedBy, answeredAt, closedAt, staff, refusalReason, duplicateOf);
  }

  Progress refusedFor(@Nullable String reason) {
    return new Progress(
        state, verifiedAt, verifiedBy, answeredAt, closedAt, assignee, reason, duplicateOf);
  }

  Progress repeating(String other) {
    return new Progress(
        state, verifiedAt, verifiedBy, answeredAt, closedAt, assignee, refusalReason, other);
  }
}
