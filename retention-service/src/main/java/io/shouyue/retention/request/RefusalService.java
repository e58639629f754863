package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refusals by two people: one names the lawful reason and the facts, another agrees or does not.
 */
@ApplicationScoped
public class RefusalService {

  private final RequestBook book;
  private final PgRefusalStore proposals;
  private final RequestDecisionService decisions;
  private final RequestTransfers transfers;
  private final Acts acts;
  private final LegalClock time;

  RefusalService(
      RequestBook book,
      PgRefusalStore proposals,
      RequestDecisionService decisions,
      RequestTransfers transfers,
      Acts acts,
      LegalClock time) {
    this.book = book;
    this.proposals = proposals;
    this.decisions = decisions;
    this.transfers = transfers;
    this.acts = acts;
    this.time = time;
  }

  /**
   * Proposes a refusal; the request stays where it is and its clocks run on.
   *
   * @throws RetentionException {@code only-partial} for a reason that leaves data restricted
   */
  @Transactional
  public RequestCase propose(MoveOrder order, RefusalReason reason, FreeText facts) {
    RequestCase before = lock(order);
    before.state().require(RequestMove.REFUSE);
    if (reason.isOnlyPartial()) {
      throw new RetentionException(RetentionError.ONLY_PARTIAL);
    }
    proposals.put(
        before.request(),
        new RefusalProposal(
            reason, whole(before.request(), reason, facts), order.actor().id(), time.now()));
    return noted(before, order, "refusal-proposed", reason);
  }

  /**
   * Refuses as proposed.
   *
   * @throws RetentionException {@code two-people} when the proposer themselves agree
   */
  @Transactional
  public RequestCase approve(MoveOrder order) {
    RequestCase before = lock(order);
    RefusalProposal proposal = require(before);
    if (proposal.proposedBy().equals(order.actor().id())) {
      throw new RetentionException(RetentionError.TWO_PEOPLE);
    }
    proposals.remove(before.request());
    return decisions.refuse(order, proposal.reason(), proposal.facts());
  }

  /** Drops the proposal; anyone may, its proposer too. */
  @Transactional
  public RequestCase reject(MoveOrder order) {
    RequestCase before = lock(order);
    RefusalProposal proposal = require(before);
    proposals.remove(before.request());
    return noted(before, order, "refusal-rejected", proposal.reason());
  }

  /** The proposals that wait for somebody, by request; none once a request went another way. */
  Map<String, RefusalProposal> waiting(List<Request> requests) {
    return proposals.of(
        requests.stream()
            .filter(request -> request.state().after(RequestMove.REFUSE).isPresent())
            .toList());
  }

  /** A refused transfer says which of its conditions is not met. */
  private FreeText whole(Request request, RefusalReason reason, FreeText facts) {
    return request.type() == RequestType.TRANSFER
            && reason == RefusalReason.PORTABILITY_CONDITION_UNMET
        ? new FreeText(transfers.refusalFacts(request, facts.reveal()))
        : facts;
  }

  private RefusalProposal require(RequestCase of) {
    return Optional.ofNullable(waiting(List.of(of.request())).get(of.request().id()))
        .orElseThrow(() -> new RetentionException(RetentionError.NOTHING_PROPOSED));
  }

  private RequestCase noted(
      RequestCase before, MoveOrder order, String what, RefusalReason reason) {
    Request request = before.request();
    acts.record(
        request.site(),
        order.actor(),
        "request." + what,
        request.id(),
        request.subject(),
        reason.code());
    return book.lock(request.site(), request.id());
  }

  private RequestCase lock(MoveOrder order) {
    RequestCase before = book.lock(order.site(), order.id());
    if (order.ifMatch() != null && order.ifMatch() != before.request().version()) {
      throw new DomainException(CommonError.STALE);
    }
    return before;
  }
}
