package io.shouyue.retention.request;

import io.shouyue.retention.promise.RequestType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to list; null leaves a criterion out.
 *
 * @param assignee user id, or {@link #NOBODY}
 * @param promise code of a promise that they carry a clock of
 * @param dueFrom the earliest instant that they may be due at
 * @param dueBefore exclusive
 * @param proposed those whose refusal waits for a second person
 * @param afterKey sort key of the last one seen, with {@code afterId}
 */
public record RequestQuery(
    String site,
    @Nullable String subject,
    @Nullable RequestState state,
    @Nullable RequestType type,
    @Nullable String assignee,
    @Nullable String promise,
    @Nullable Instant dueFrom,
    @Nullable Instant dueBefore,
    boolean proposed,
    RequestScope scope,
    RequestOrder order,
    @Nullable String afterKey,
    @Nullable String afterId,
    int limit) {

  /** In the place of an assignee: those that nobody has taken on. */
  public static final String NOBODY = "none";
}
