package io.shouyue.floor;

import org.jspecify.annotations.Nullable;

/** Shaped like a question to {@code POST /v1/decisions}. */
public record EchoRequest(Subject subject, String purpose) {
  /** Shaped like a subject in a body. */
  public record Subject(@Nullable String id, @Nullable String externalId) {}
}
