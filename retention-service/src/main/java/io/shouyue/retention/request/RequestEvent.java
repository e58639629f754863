package io.shouyue.retention.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a request's history. */
public record RequestEvent(
    Instant at,
    String move,
    @Nullable RequestState from,
    RequestState to,
    String actor,
    String actorKind) {}
