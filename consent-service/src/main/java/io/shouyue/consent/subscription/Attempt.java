package io.shouyue.consent.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the delivery log: how it went, never what was said.
 *
 * @param place orders the log
 * @param status of the answer; null when there was none
 */
record Attempt(
    long place,
    String event,
    int number,
    Instant at,
    AttemptOutcome outcome,
    @Nullable Integer status,
    int tookMillis) {}
