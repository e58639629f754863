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
 */
public record Progress(
    RequestState state,
    @Nullable Instant verifiedAt,
    @Nullable String verifiedBy,
    @Nullable Instant answeredAt,
    @Nullable Instant closedAt,
    @Nullable String assignee,
    @Nullable String refusalReason) {

  static Progress received() {
    return new Progress(RequestState.RECEIVED, null, null, null, null, null, null);
  }

  Progress in(RequestState next) {
    return new Progress(
        next, verifiedAt, verifiedBy, answeredAt, closedAt, assignee, refusalReason);
  }

  Progress verified(Instant at, String by) {
    return verifiedAt != null
        ? this
        : new Progress(state, at, by, answeredAt, closedAt, assignee, refusalReason);
  }

  Progress answered(@Nullable Instant at) {
    return new Progress(state, verifiedAt, verifiedBy, at, closedAt, assignee, refusalReason);
  }

  Progress closed(@Nullable Instant at) {
    return new Progress(state, verifiedAt, verifiedBy, answeredAt, at, assignee, refusalReason);
  }

  Progress assignedTo(String staff) {
    return new Progress(state, verifiedAt, verifiedBy, answeredAt, closedAt, staff, refusalReason);
  }

  Progress refusedFor(@Nullable String reason) {
    return new Progress(state, verifiedAt, verifiedBy, answeredAt, closedAt, assignee, reason);
  }
}
