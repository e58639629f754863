package io.shouyue.retention.desk;

import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.RequestOrder;
import io.shouyue.retention.request.RequestState;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the queue as it stands in an address.
 *
 * @param assignee user id, or {@code none} for what nobody has taken on
 * @param promise code of a promise whose clock they carry
 */
public record QueueRequest(
    @QueryParam("state") @Nullable RequestState state,
    @QueryParam("type") @Nullable RequestType type,
    @QueryParam("assignee") @Nullable String assignee,
    @QueryParam("promise") @Nullable String promise,
    @QueryParam("ended") @DefaultValue("false") boolean ended,
    @QueryParam("dueFrom") @Nullable Instant dueFrom,
    @QueryParam("dueBefore") @Nullable Instant dueBefore,
    @QueryParam("proposed") @DefaultValue("false") boolean proposed,
    @QueryParam("sort") @Nullable RequestOrder sort) {

  QueueFilter filter() {
    return new QueueFilter(
        ended, state, type, assignee, promise, dueFrom, dueBefore, proposed, sort);
  }
}
