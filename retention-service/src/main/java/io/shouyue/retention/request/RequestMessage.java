package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import java.time.Instant;

/** One message of a request. */
public record RequestMessage(
    String id,
    Instant at,
    Direction direction,
    MessageKind kind,
    String actorKind,
    FreeText text) {}
