package io.shouyue.retention.desk;

import io.shouyue.platform.web.page.Cursor;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.RequestOrder;
import io.shouyue.retention.request.RequestQuery;
import io.shouyue.retention.request.RequestScope;
import io.shouyue.retention.request.RequestState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which requests the desk wants to see; null leaves a criterion out.
 *
 * @param ended what has ended instead of what is open
 * @param proposed those whose refusal waits for a second person
 * @param sort null for the usual order: what is due first, or what ended last
 */
record QueueFilter(
    boolean ended,
    @Nullable RequestState state,
    @Nullable RequestType type,
    @Nullable String assignee,
    @Nullable String promise,
    @Nullable Instant dueFrom,
    @Nullable Instant dueBefore,
    boolean proposed,
    @Nullable RequestOrder sort) {

  RequestScope scope() {
    boolean over = state == null ? ended : !state.isOpen();
    return over ? RequestScope.ENDED : RequestScope.OPEN;
  }

  RequestOrder order() {
    return sort != null
        ? sort
        : scope() == RequestScope.ENDED ? RequestOrder.END : RequestOrder.DUE;
  }

  RequestQuery query(String site, Optional<Cursor> after, int limit) {
    return new RequestQuery(
        site,
        null,
        state,
        type,
        assignee,
        promise,
        dueFrom,
        dueBefore,
        proposed,
        scope(),
        order(),
        after.map(place -> place.keys().getFirst()).orElse(null),
        after.map(place -> place.keys().getLast()).orElse(null),
        limit);
  }
}
