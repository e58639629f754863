package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The substantive answers: granted, partly granted, refused. Each stops the answering clocks. */
@ApplicationScoped
public class RequestDecisionService {

  private final RequestBook book;
  private final RequestLetters letters;
  private final RequestExecution execution;
  private final RequestRestrictions restrictions;
  private final RequestCorrections corrections;
  private final RequestTransfers transfers;
  private final RequestReviews reviews;
  private final RequestStandings standings;
  private final PgPurposeStore purposes;
  private final RefusalClosing closing;
  private final SiteService sites;
  private final ClockRules rules;
  private final LegalClock time;

  RequestDecisionService(
      RequestBook book,
      RequestLetters letters,
      RequestExecution execution,
      RequestRestrictions restrictions,
      RequestCorrections corrections,
      RequestTransfers transfers,
      RequestReviews reviews,
      RequestStandings standings,
      PgPurposeStore purposes,
      RefusalClosing closing,
      SiteService sites,
      ClockRules rules,
      LegalClock time) {
    this.book = book;
    this.letters = letters;
    this.execution = execution;
    this.restrictions = restrictions;
    this.corrections = corrections;
    this.transfers = transfers;
    this.reviews = reviews;
    this.standings = standings;
    this.purposes = purposes;
    this.closing = closing;
    this.sites = sites;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Grants the request and lets it be carried out.
   *
   * @param answer what the person is told; null for the standing sentence
   */
  @Transactional
  public RequestCase grant(MoveOrder order, @Nullable FreeText answer) {
    return grant(order, answer, List.of());
  }

  /**
   * The same.
   *
   * @param named purposes that the grant covers; empty for those the requester named
   */
  @Transactional
  public RequestCase grant(MoveOrder order, @Nullable FreeText answer, List<String> named) {
    RequestCase before = provenAndKnown(order);
    if (before.request().type() == RequestType.TRANSFER) {
      transfers.requireGrantable(before.request());
    } else if (before.request().type() == RequestType.AUTOMATED_DECISION) {
      reviews.requireReviewed(before.request());
    }
    if (!named.isEmpty()) {
      purposes.put(before.request().id(), named);
    }
    RequestCase granted = before.answered(RequestMove.GRANT, time.now(), rules);
    book.write(before, granted, RequestMove.GRANT, order.actor(), null);
    tell(granted, order, RequestTexts.granted(granted.request(), answer));
    return execute(granted, order);
  }

  /** Grants what can be granted and names the lawful reason for the rest. */
  @Transactional
  public RequestCase grantPartly(MoveOrder order, FreeText answer, RefusalReason reason) {
    RequestCase before = provenAndKnown(order);
    if (before.request().type() == RequestType.CANCELLATION) {
      throw before.state().illegal();
    }
    RequestCase answered = before.answered(RequestMove.GRANT_PARTLY, time.now(), rules);
    RequestCase partly = answered.with(answered.request().progress().refusedFor(reason.code()));
    book.write(before, partly, RequestMove.GRANT_PARTLY, order.actor(), reason.code());
    tell(partly, order, refusalText(partly.request(), reason, answer));
    if (reason.isOnlyPartial()) {
      restrictions.restrictInstead(partly.request(), purposes.of(partly.request().id()));
    }
    return execute(partly, order);
  }

  /**
   * Refuses the request for a lawful reason, with the facts, the complaint channel and the court.
   *
   * @throws RetentionException {@code only-partial} for a reason that leaves data restricted
   */
  @Transactional
  public RequestCase refuse(MoveOrder order, RefusalReason reason, FreeText facts) {
    RequestCase before = lock(order);
    if (reason.isOnlyPartial()) {
      throw new RetentionException(RetentionError.ONLY_PARTIAL);
    }
    RequestCase refused = before.refused(reason.code(), time.now(), rules);
    book.write(before, refused, RequestMove.REFUSE, order.actor(), reason.code());
    tell(refused, order, refusalText(refused.request(), reason, facts));
    closing.after(refused.request());
    return reload(refused);
  }

  private RequestCase execute(RequestCase granted, MoveOrder order) {
    RequestCase executing = granted.moved(RequestMove.EXECUTE);
    book.write(granted, executing, RequestMove.EXECUTE, order.actor(), null);
    Request request = executing.request();
    if (request.type() == RequestType.CANCELLATION) {
      execution.start(request);
    } else if (request.type().isSwitch()) {
      restrictions.carryOut(request, purposes.of(request.id()));
    } else if (request.type() == RequestType.CORRECTION) {
      corrections.carryOut(request);
    } else if (request.type().isAnswerOnly()) {
      RequestCase closed = executing.executed(time.now(), rules);
      book.write(executing, closed, RequestMove.EXECUTED, order.actor(), null);
    }
    return reload(executing);
  }

  private RequestCase provenAndKnown(MoveOrder order) {
    RequestCase before = lock(order);
    before.state().require(RequestMove.GRANT);
    if (!before.request().isProven()) {
      throw new RetentionException(RetentionError.IDENTITY_NOT_PROVEN);
    }
    if (before.request().subject() == null && before.request().type() != RequestType.COMPLAINT) {
      throw new RetentionException(RetentionError.SUBJECT_NEEDED);
    }
    standings.require(before.request());
    return before;
  }

  private RequestCase lock(MoveOrder order) {
    RequestCase before = book.lock(order.site(), order.id());
    if (order.ifMatch() != null && order.ifMatch() != before.request().version()) {
      throw new DomainException(CommonError.STALE);
    }
    return before;
  }

  private RequestCase reload(RequestCase moved) {
    return book.lock(moved.request().site(), moved.request().id());
  }

  private String refusalText(Request request, RefusalReason reason, FreeText facts) {
    String channel = sites.require(request.site()).contact();
    return RequestTexts.refused(request, reason, facts.reveal(), channel);
  }

  private void tell(RequestCase decided, MoveOrder order, String text) {
    letters.add(
        decided.request(),
        Direction.TO_REQUESTER,
        MessageKind.ANSWER,
        order.actor(),
        new FreeText(text));
  }
}
