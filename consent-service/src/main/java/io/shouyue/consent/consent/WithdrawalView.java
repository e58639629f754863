package io.shouyue.consent.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a withdrawal changed, and what will be erased by when.
 *
 * @param receipt absent when nothing was live and so nothing changed
 */
public record WithdrawalView(
    @Nullable String receipt, String subject, List<ConsequenceView> withdrawn) {

  /** What follows for one purpose. */
  public record ConsequenceView(
      String purpose, List<String> categories, String retention, @Nullable LocalDate eraseBy) {}

  static WithdrawalView of(Withdrawal withdrawal) {
    return new WithdrawalView(
        withdrawal.receipt(),
        withdrawal.subject().value(),
        withdrawal.withdrawn().stream()
            .map(
                it ->
                    new ConsequenceView(
                        it.purpose(), it.categories(), it.retention(), it.eraseBy()))
            .toList());
  }
}
