package io.shouyue.retention.request;

import io.shouyue.retention.promise.RequestType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request without anything the requester wrote.
 *
 * @param assignee user id of who takes care of it; for staff alone, as is the name
 * @param duplicateOf id of the request it repeats
 * @param proposedRefusal that waits for a second person; for staff alone
 * @param hold id of the hold that a granted cancellation led to; for staff alone
 * @param due earliest due instant of its running clocks; null when none runs
 * @param moves what may be done to it now
 */
@Schema(name = "RightsRequest")
public record RequestView(
    String id,
    String number,
    RequestType type,
    RequestState state,
    @Nullable String subject,
    Relation relation,
    Channel channel,
    String locale,
    Instant receivedAt,
    @Nullable Instant verifiedAt,
    @Nullable String verifiedBy,
    @Nullable Instant answeredAt,
    @Nullable Instant closedAt,
    @Nullable String assignee,
    @Nullable String assigneeName,
    @Nullable String refusalReason,
    @Nullable String duplicateOf,
    @Nullable ProposedRefusalView proposedRefusal,
    List<ClockView> clocks,
    @Nullable Instant due,
    @Nullable String hold,
    List<String> moves,
    int version) {}
