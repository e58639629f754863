package io.shouyue.consent.subscription;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying an endpoint.
 *
 * @param message the {@code webhook-id} it was sent
 * @param status of the answer; absent when there was none
 */
public record EndpointTestView(
    String message, AttemptOutcome outcome, @Nullable Integer status, long tookMillis) {}
