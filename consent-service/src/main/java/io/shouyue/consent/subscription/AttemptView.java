package io.shouyue.consent.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the delivery log; bodies and headers of either side are never kept.
 *
 * @param attempt counts over all rounds of the same event and endpoint
 * @param status of the answer; absent when there was none
 */
public record AttemptView(
    String event,
    int attempt,
    Instant at,
    AttemptOutcome outcome,
    @Nullable Integer status,
    int tookMillis) {
  static AttemptView of(Attempt attempt) {
    return new AttemptView(
        attempt.event(),
        attempt.number(),
        attempt.at(),
        attempt.outcome(),
        attempt.status(),
        attempt.tookMillis());
  }
}
