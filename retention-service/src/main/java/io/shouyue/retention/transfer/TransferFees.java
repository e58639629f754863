package io.shouyue.retention.transfer;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.OwnRecords;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestMoveService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * The necessary cost of transfers asked clearly too often, and of nothing else (条例25). It is told
 * before, recorded, and nothing goes on until the requester accepts it.
 */
@ApplicationScoped
public class TransferFees {

  private static final LocalText TOLD =
      new LocalText(
          "您在一年内多次请求转移个人信息，次数明显超出合理范围，依《网络数据安全管理条例》第二十五条须收取必要费用 %s 元（%s）。" + "您接受后我们再办理；也可以撤回请求。",
          "You asked for transfers clearly more often than is reasonable. By article 25 of the"
              + " network data regulation the necessary cost is %s yuan (%s). We go on once you"
              + " accept it; you may withdraw the request instead.");

  private final PgTransferStore store;
  private final RequestMoveService moves;
  private final OwnRecords own;
  private final TransferConfig config;
  private final Acts acts;
  private final LegalClock time;

  TransferFees(
      PgTransferStore store,
      RequestMoveService moves,
      OwnRecords own,
      TransferConfig config,
      Acts acts,
      LegalClock time) {
    this.store = store;
    this.moves = moves;
    this.own = own;
    this.config = config;
    this.acts = acts;
    this.time = time;
  }

  /**
   * Tells the requester of the cost and waits for their word.
   *
   * @throws RetentionException fee-not-allowed unless transfers were asked clearly too often
   */
  @Transactional
  public void tell(Request transfer, BigDecimal yuan, String why, MoveOrder order) {
    if (inAYear(transfer) < config.freeInAYear()) {
      throw new RetentionException(RetentionError.FEE_NOT_ALLOWED);
    }
    String text = TOLD.in(Language.of(transfer.locale())).formatted(yuan.toPlainString(), why);
    moves.awaitRequester(order, new FreeText(text), false);
    store.fee(transfer.id(), yuan, time.now());
    record(transfer, order, "transfer.fee-told");
  }

  /** The requester accepts it, and the request goes on. */
  @Transactional
  public void accept(Request transfer, MoveOrder order) {
    if (store.find(transfer.id()).filter(Transfer::owesFee).isEmpty()) {
      throw new RetentionException(RetentionError.ILLEGAL_MOVE);
    }
    moves.resume(order);
    store.feeAccepted(transfer.id(), time.now());
    record(transfer, order, "transfer.fee-accepted");
  }

  /** Transfers that were granted to the person within twelve months. */
  private long inAYear(Request transfer) {
    Instant since = Beijing.startOf(time.today().minusYears(1));
    SubjectId person = new SubjectId(Objects.requireNonNull(transfer.subject()));
    return own.requests(transfer.site(), person).stream()
        .filter(one -> one.type() == RequestType.TRANSFER && !one.id().equals(transfer.id()))
        .filter(one -> one.progress().refusalReason() == null)
        .map(one -> one.progress().answeredAt())
        .filter(answered -> answered != null && answered.isAfter(since))
        .count();
  }

  private void record(Request transfer, MoveOrder order, String action) {
    acts.record(transfer.site(), order.actor(), action, transfer.id(), transfer.subject(), null);
  }
}
