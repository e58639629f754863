package io.shouyue.retention.request;

import io.shouyue.retention.promise.RequestType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to list; null leaves a criterion out.
 *
 * @param afterDue sort key of the last one seen, with {@code afterId}
 * @param openOnly leaves out what has ended
 */
public record RequestQuery(
    String site,
    @Nullable String subject,
    @Nullable RequestState state,
    @Nullable RequestType type,
    @Nullable String assignee,
    @Nullable Instant dueBefore,
    boolean openOnly,
    @Nullable String afterDue,
    @Nullable String afterId,
    int limit) {}
