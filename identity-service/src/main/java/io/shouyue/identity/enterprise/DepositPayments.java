package io.shouyue.identity.enterprise;

import io.shouyue.identity.provider.EnterpriseChecks;
import io.shouyue.identity.provider.Payout;
import io.shouyue.identity.provider.PayoutAnswer;
import io.shouyue.identity.provider.PayoutOrder;
import io.shouyue.identity.provider.PayoutVerdict;
import io.shouyue.identity.provider.Payouts;
import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Has deposits paid: claimed and committed, then ordered once, then recorded. Whoever dies in
 * between leaves a claim that nobody orders again; it is asked about instead.
 */
@ApplicationScoped
public class DepositPayments {
  private static final Logger LOG = Logger.getLogger(DepositPayments.class);

  private final EnterpriseTransactions transactions;
  private final RegisterTransactions checks;
  private final EnterpriseChecks register;
  private final Payouts payouts;

  DepositPayments(
      EnterpriseTransactions transactions,
      RegisterTransactions checks,
      EnterpriseChecks register,
      Payouts payouts) {
    this.transactions = transactions;
    this.checks = checks;
    this.register = register;
    this.payouts = payouts;
  }

  /** Orders the payment of a verification that nobody has claimed yet. */
  void pay(SubjectRef ref, String id) {
    if (register.areOffered() && !mayPay(ref, id)) {
      return;
    }
    Payout payout = payouts.chosen();
    transactions
        .start(ref, id)
        .map(order -> guarded(() -> payout.pay(order)))
        .ifPresent(answer -> transactions.settle(ref, id, answer));
  }

  /** Asks the register first, once; nobody pays while its answer is waited for. */
  private boolean mayPay(SubjectRef ref, String id) {
    checks.start(ref, id).ifPresent(question -> checks.finish(ref, id, register.ask(question)));
    return checks.isSettled(ref, id);
  }

  /** Asks what became of a claimed payment. */
  void pursue(SubjectRef ref, String id) {
    PayoutAnswer answer = guarded(() -> payouts.chosen().find(ref, id));
    transactions.settle(ref, id, answer);
  }

  /** What is to be paid for a claimed verification; empty once it has ended. */
  public Optional<PayoutOrder> order(SubjectRef ref, String id) {
    return transactions.order(ref, id);
  }

  /**
   * Records what the bank said of a claimed payment.
   *
   * @return false when the verification had ended or was paid before; then nothing changed
   */
  public boolean settle(SubjectRef ref, String id, PayoutAnswer answer) {
    return transactions.settle(ref, id, answer);
  }

  private PayoutAnswer guarded(Supplier<PayoutAnswer> call) {
    try {
      return call.get();
    } catch (RuntimeException brokenAdapter) {
      LOG.errorf(
          "payout failed provider=%s error=%s",
          payouts.chosen().name(), brokenAdapter.getClass().getSimpleName());
      return PayoutAnswer.of(PayoutVerdict.UNKNOWN);
    }
  }
}
