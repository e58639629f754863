package io.shouyue.consent.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a policy version that does not hold yet.
 *
 * @param state GIVEN or DECLINED
 * @param at when the version takes effect, and the answer with it
 * @param recordedAt when it was given
 * @param imported it was not given here
 */
public record ComingAnswer(
    EventType state,
    int purposeVersion,
    @Nullable PolicyRef policy,
    Instant at,
    Instant recordedAt,
    @Nullable Instant validUntil,
    @Nullable String receipt,
    boolean imported) {
  static ComingAnswer of(EventSummary event, Instant at) {
    return new ComingAnswer(
        event.type(),
        event.purposeVersion(),
        event.policy(),
        at,
        event.recordedAt(),
        event.validUntil(),
        event.receipt(),
        event.imported() != null);
  }

  Standing standing(String purpose) {
    return new Standing(
        purpose, state, purposeVersion, policy, at, validUntil, receipt, null, imported);
  }
}
