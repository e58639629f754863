package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import io.shouyue.consent.subscription.WebhookEvent;
import io.shouyue.consent.subscription.Webhooks;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Withdraws every consent when the account is cancelled, and tells the site of the end. */
@ApplicationScoped
public class ConsentPart implements SubjectPart {
  private final WithdrawalService withdrawals;
  private final Webhooks webhooks;
  private final LegalClock clock;

  ConsentPart(WithdrawalService withdrawals, Webhooks webhooks, LegalClock clock) {
    this.withdrawals = withdrawals;
    this.webhooks = webhooks;
    this.clock = clock;
  }

  @Override
  public Map<String, Long> cancel(Subject subject) {
    Withdrawal ended =
        withdrawals.withdrawAll(
            subject.site(), subject.id(), Circumstances.system("account-cancelled"));
    webhooks.publish(
        WebhookEvent.accountCancelled(subject.site(), subject.id().value(), clock.now()));
    return Map.of("consentsWithdrawn", (long) ended.withdrawn().size());
  }

  /** A visitor has no account whose erasure would be told of. */
  @Override
  public Map<String, Map<String, Long>> erase(List<Subject> subjects) {
    webhooks.publish(
        subjects.stream()
            .filter(subject -> !subject.id().isVisitor())
            .map(
                subject ->
                    WebhookEvent.accountErased(subject.site(), subject.id().value(), clock.now()))
            .toList());
    return Map.of();
  }

  /** Consents that live; of the erased none is left at all, which the ledger counts. */
  @Override
  public long remaining(List<Subject> subjects, SubjectState state) {
    return state == SubjectState.ERASED
        ? 0
        : subjects.stream()
            .mapToLong(subject -> withdrawals.live(subject.site(), subject.id()))
            .sum();
  }
}
