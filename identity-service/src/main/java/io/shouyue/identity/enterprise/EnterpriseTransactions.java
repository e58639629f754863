package io.shouyue.identity.enterprise;

import io.shouyue.identity.provider.PayoutAnswer;
import io.shouyue.identity.provider.PayoutOrder;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The transactions around a payment: just before the bank hears of it, and after. */
@ApplicationScoped
class EnterpriseTransactions {
  private final PgEnterpriseStore store;
  private final SealedClaims sealed;
  private final DepositAmounts amounts;
  private final EnterpriseEnds ends;
  private final EnterpriseExpiry expiry;
  private final EnterpriseConfig config;
  private final LegalClock legalClock;
  private final SystemClock systemClock;

  EnterpriseTransactions(
      PgEnterpriseStore store,
      SealedClaims sealed,
      DepositAmounts amounts,
      EnterpriseEnds ends,
      EnterpriseExpiry expiry,
      EnterpriseConfig config,
      LegalClock legalClock,
      SystemClock systemClock) {
    this.store = store;
    this.sealed = sealed;
    this.amounts = amounts;
    this.ends = ends;
    this.expiry = expiry;
    this.config = config;
    this.legalClock = legalClock;
    this.systemClock = systemClock;
  }

  /** Claims the payment; empty when the caller is not the one who pays. */
  @Transactional
  @RetryOnConflict
  Optional<PayoutOrder> start(SubjectRef ref, String id) {
    return store.startPaying(ref, id, systemClock.now()) ? order(ref, id) : Optional.empty();
  }

  /** The order of a claimed payment; empty once the verification has ended. */
  @Transactional
  Optional<PayoutOrder> order(SubjectRef ref, String id) {
    return store
        .find(ref.site(), id)
        .filter(row -> row.state() == EnterpriseState.PAYING)
        .map(this::order);
  }

  /**
   * Stores what the bank said; whatever cannot be told changes nothing.
   *
   * @return false when the verification had ended or was paid before
   */
  @Transactional
  @RetryOnConflict
  boolean settle(SubjectRef ref, String id, PayoutAnswer answer) {
    EnterpriseRow row = store.lock(ref, id);
    if (row.state() != EnterpriseState.PAYING) {
      return false;
    }
    switch (answer.verdict()) {
      case PAID -> paid(row, answer.reference());
      case REFUSED ->
          ends.end(row, EnterpriseState.PAY_FAILED, answer.reason(), EnterpriseEnds.NOBODY);
      case NONE ->
          ends.end(row, EnterpriseState.PAY_FAILED, "payout-interrupted", EnterpriseEnds.NOBODY);
      case PENDING, UNKNOWN -> {}
    }
    return true;
  }

  /** Ends what a cancelled account left open. */
  @Transactional
  void cancel(SubjectRef ref, String id) {
    EnterpriseRow row = store.lock(ref, id);
    if (!row.state().isEnd()) {
      ends.end(row, EnterpriseState.EXPIRED, "subject-cancelled", EnterpriseEnds.NOBODY);
    }
  }

  private void paid(EnterpriseRow row, @Nullable String reference) {
    Instant now = legalClock.now();
    Instant until = now.plus(config.patience());
    store.paid(row, reference, now, until);
    expiry.expect(row.ref(), row.id(), row.id() + "/paid", until);
  }

  private PayoutOrder order(EnterpriseRow row) {
    SealedClaims.Opened claim = sealed.open(row.ref(), row.sealed());
    byte[] digest = row.amountDigest();
    if (digest == null) {
      throw new IllegalStateException("an open verification has an amount");
    }
    int cents = amounts.cents(row.ref().site(), row.id(), digest);
    return new PayoutOrder(
        row.id(), row.ref(), claim.branch(), claim.account(), claim.holder(), cents);
  }
}
