package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands for one purpose.
 *
 * @param coming an answer to a coming policy version, which stands from its instant on
 */
public record ConsentStateView(
    String purpose,
    EventType state,
    int purposeVersion,
    @Nullable PolicyRef policy,
    Instant since,
    @Nullable Instant validUntil,
    @Nullable String receipt,
    @Nullable ComingAnswerView coming) {

  static ConsentStateView of(Standing standing) {
    return new ConsentStateView(
        standing.purpose(),
        standing.state(),
        standing.purposeVersion(),
        standing.policy(),
        standing.since(),
        standing.validUntil(),
        standing.receipt(),
        ComingAnswerView.of(standing.coming()));
  }
}
