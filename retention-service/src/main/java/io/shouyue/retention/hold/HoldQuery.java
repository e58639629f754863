package io.shouyue.retention.hold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which holds to list; null leaves a criterion out. */
public record HoldQuery(
    String site,
    @Nullable HoldState state,
    @Nullable Instant endsBefore,
    @Nullable String afterEnd,
    @Nullable String afterId,
    int limit) {}
