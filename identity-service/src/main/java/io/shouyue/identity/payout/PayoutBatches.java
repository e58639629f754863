package io.shouyue.identity.payout;

import io.shouyue.identity.enterprise.DepositPayments;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.payout.PayoutLine.Outcome;
import io.shouyue.identity.provider.PayoutOrder;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes, approves and shows batches; two people share each. */
@ApplicationScoped
class PayoutBatches {
  private final PgPayoutStore store;
  private final PgPayoutLineStore lines;
  private final DepositPayments payments;
  private final PayoutFile file;
  private final BankFileConfig config;
  private final AuditTrail audit;
  private final LegalClock clock;

  PayoutBatches(
      PgPayoutStore store,
      PgPayoutLineStore lines,
      DepositPayments payments,
      PayoutFile file,
      BankFileConfig config,
      AuditTrail audit,
      LegalClock clock) {
    this.store = store;
    this.lines = lines;
    this.payments = payments;
    this.file = file;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes a batch of everything that waits.
   *
   * @throws IdentityException {@link IdentityError#NOTHING_TO_PAY}
   */
  @Transactional
  String make(String site, String maker) {
    String id = Ids.sequential(IdKind.PAYOUT_BATCH, clock.now());
    if (store.make(site, id, maker, clock.now(), config.lines()) == 0) {
      throw new IdentityException(IdentityError.NOTHING_TO_PAY);
    }
    record(site, maker, "payout-batch.made", id);
    return id;
  }

  /**
   * Approves a batch and fixes its file; what ended meanwhile is left out.
   *
   * @throws IdentityException {@link IdentityError#TWO_PEOPLE} for its maker
   */
  @Transactional
  void approve(String site, String id, String checker) {
    PayoutBatch batch = store.lock(site, id).orElseThrow(PayoutBatches::unknown);
    batch.state().require(PayoutBatchState.MADE);
    if (batch.maker().equals(checker)) {
      throw new IdentityException(IdentityError.TWO_PEOPLE);
    }
    for (PayoutLine line : lines.of(batch)) {
      if (payments.order(line.ref(), line.verification()).isEmpty()) {
        lines.decide(line, Outcome.FAILED, "verification-ended", null, clock.now());
      }
    }
    store.approve(batch, checker, PayoutFile.checksum(text(batch)), clock.now());
    store.closeIfDone(batch, clock.now());
    record(site, checker, "payout-batch.approved", id);
  }

  /**
   * The file of an approved batch, byte for byte as it was approved.
   *
   * @throws IdentityException {@link IdentityError#FILE_ENDED} once a line has its result: the bank
   *     data behind it may be gone
   */
  @Transactional
  String file(String site, String id, String actor) {
    PayoutBatch batch = find(site, id);
    if (batch.state() == PayoutBatchState.CLOSED) {
      throw new IdentityException(IdentityError.FILE_ENDED);
    }
    batch.state().require(PayoutBatchState.APPROVED);
    String text = text(batch);
    if (!PayoutFile.checksum(text).equals(batch.checksum())) {
      throw new IdentityException(IdentityError.FILE_ENDED);
    }
    record(site, actor, "payout-batch.fetched", id);
    return text;
  }

  /** The batch of this id; not-found when it is another site's. */
  PayoutBatch find(String site, String id) {
    return store
        .find(site, Ids.require(IdKind.PAYOUT_BATCH, id))
        .orElseThrow(PayoutBatches::unknown);
  }

  List<PayoutLine> lines(PayoutBatch batch) {
    return lines.of(batch);
  }

  List<PayoutBatch> list(String site, @Nullable String after, int limit) {
    return store.list(site, after, limit);
  }

  private String text(PayoutBatch batch) {
    List<PayoutOrder> orders =
        lines.of(batch).stream()
            .filter(line -> line.outcome() == null || line.outcome() == Outcome.PAID)
            .map(line -> payments.order(line.ref(), line.verification()))
            .flatMap(Optional::stream)
            .toList();
    return file.text(orders);
  }

  private void record(String site, String actor, String action, String batch) {
    audit.record(new AuditAct(site, actor, "STAFF", action, batch, null, null));
  }

  private static DomainException unknown() {
    return new DomainException(CommonError.NOT_FOUND);
  }
}
