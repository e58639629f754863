package io.shouyue.consent.consent;

import java.util.List;

/** The answer is recorded: the receipt, and what stands now for the purposes answered. */
public record ConsentView(String receipt, String subject, List<ConsentStateView> consents) {
  static ConsentView of(ConsentOutcome outcome) {
    return new ConsentView(
        outcome.receipt(),
        outcome.subject().value(),
        outcome.consents().stream().map(ConsentStateView::of).toList());
  }
}
