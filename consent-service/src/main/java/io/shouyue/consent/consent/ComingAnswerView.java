package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.ComingAnswer;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a coming policy version.
 *
 * @param effectiveAt from when it stands
 */
public record ComingAnswerView(
    EventType state, int purposeVersion, @Nullable PolicyRef policy, Instant effectiveAt) {
  static @Nullable ComingAnswerView of(@Nullable ComingAnswer answer) {
    return answer == null
        ? null
        : new ComingAnswerView(
            answer.state(), answer.purposeVersion(), answer.policy(), answer.at());
  }
}
