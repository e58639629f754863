package io.shouyue.retention.correction;

import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.datamap.CorrectableFields;
import io.shouyue.retention.datamap.FieldCorrection;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.Particulars.Correction;
import io.shouyue.retention.request.Particulars.Corrections;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestMoveService;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/**
 * Carries granted corrections out, field by field. While a system does not answer, the request
 * stays with its clocks running and the next attempt follows.
 */
@ApplicationScoped
public class CorrectionDriver implements OutboxHandler<CorrectionOrder> {

  private final RequestReadService reads;
  private final CorrectionService corrections;
  private final RequestMoveService moves;
  private final CorrectableFields fields;
  private final AccountFields account;

  CorrectionDriver(
      RequestReadService reads,
      CorrectionService corrections,
      RequestMoveService moves,
      CorrectableFields fields,
      AccountFields account) {
    this.reads = reads;
    this.corrections = corrections;
    this.moves = moves;
    this.fields = fields;
    this.account = account;
  }

  @Override
  public String topic() {
    return CorrectionService.TOPIC;
  }

  @Override
  public Class<CorrectionOrder> type() {
    return CorrectionOrder.class;
  }

  @Override
  public void handle(CorrectionOrder order, OutboxMessage message) {
    Request request = reads.find(order.site(), order.request()).request();
    if (request.state() == RequestState.EXECUTING
        && reads.particulars(request).orElse(null) instanceof Corrections wanted) {
      correct(request, wanted.fields());
      finish(request);
    }
  }

  /**
   * @throws DomainException unavailable while a system has not answered, so that it is tried again
   */
  private void finish(Request request) {
    List<AppliedCorrection> applied = corrections.of(request);
    if (applied.stream().allMatch(AppliedCorrection::isWhole)) {
      moves.executed(new MoveOrder(request.site(), request.id(), null, Actor.SYSTEM));
    } else if (applied.stream().anyMatch(one -> !one.waiting().isEmpty())) {
      throw new DomainException(CommonError.UNAVAILABLE);
    }
  }

  private void correct(Request request, List<Correction> wanted) {
    SubjectId person = new SubjectId(Objects.requireNonNull(request.subject()));
    for (int n = 0; n < wanted.size(); n++) {
      Correction one = wanted.get(n);
      FieldCorrection wrong = new FieldCorrection(one.field(), one.from(), one.to());
      FieldCorrection.Outcome done =
          account
              .correct(request.site(), person, wrong)
              .and(fields.correct(request.site(), request.id() + "/" + n, person, wrong));
      corrections.record(request, n, one.field(), done);
    }
  }
}
