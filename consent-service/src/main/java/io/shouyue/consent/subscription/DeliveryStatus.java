package io.shouyue.consent.subscription;

import java.time.Instant;

/**
 * How an endpoint has been told of an event.
 *
 * @param notBefore when it is tried next, while it is pending
 */
record DeliveryStatus(
    String event, String endpoint, DeliveryState state, int attempts, Instant notBefore) {}
