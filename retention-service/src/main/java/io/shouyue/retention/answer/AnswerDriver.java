package io.shouyue.retention.answer;

import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.peer.ConsentPeer;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestDecisionService;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers by rule. While another service does not answer, the request stays in progress with its
 * clocks running, and the next attempt follows; once somebody moved it, nothing is done.
 */
@ApplicationScoped
public class AnswerDriver implements OutboxHandler<AnswerOrder> {

  private final RequestReadService reads;
  private final AnswerService answers;
  private final ConsentPeer consent;
  private final RequestDecisionService decisions;

  AnswerDriver(
      RequestReadService reads,
      AnswerService answers,
      ConsentPeer consent,
      RequestDecisionService decisions) {
    this.reads = reads;
    this.answers = answers;
    this.consent = consent;
    this.decisions = decisions;
  }

  @Override
  public String topic() {
    return AnswerService.TOPIC;
  }

  @Override
  public Class<AnswerOrder> type() {
    return AnswerOrder.class;
  }

  @Override
  public void handle(AnswerOrder order, OutboxMessage message) {
    find(order)
        .filter(request -> request.state() == RequestState.IN_PROGRESS)
        .ifPresent(this::answer);
  }

  private void answer(Request request) {
    answers.prepare(request);
    MoveOrder grant = new MoveOrder(request.site(), request.id(), request.version(), Actor.SYSTEM);
    decisions.grant(grant, text(request));
  }

  private @Nullable FreeText text(Request request) {
    if (request.type() != RequestType.EXPLANATION) {
      return null;
    }
    String subject = String.valueOf(request.subject());
    return new FreeText(
        Explanation.of(consent.consents(request.site(), subject), Language.of(request.locale())));
  }

  private Optional<Request> find(AnswerOrder order) {
    try {
      return Optional.of(reads.find(order.site(), order.request()).request());
    } catch (DomainException gone) {
      if (gone.code() == CommonError.NOT_FOUND) {
        return Optional.empty();
      }
      throw gone;
    }
  }
}
