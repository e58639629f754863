package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.site.SiteService;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The moves that lead to a decision: proof, questions, assignment. Each is one transaction. */
@ApplicationScoped
public class RequestMoveService {

  private final RequestBook book;
  private final RequestLetters letters;
  private final RequestSecrets secrets;
  private final RequestAnswers answers;
  private final CancellationGate gate;
  private final CancellationGrace grace;
  private final ProofWait proofWait;
  private final RequestMerge merge;
  private final SubjectService subjects;
  private final SiteService sites;
  private final ClockRules rules;
  private final LegalClock time;

  RequestMoveService(
      RequestBook book,
      RequestLetters letters,
      RequestSecrets secrets,
      RequestAnswers answers,
      CancellationGate gate,
      CancellationGrace grace,
      ProofWait proofWait,
      RequestMerge merge,
      SubjectService subjects,
      SiteService sites,
      ClockRules rules,
      LegalClock time) {
    this.book = book;
    this.letters = letters;
    this.secrets = secrets;
    this.answers = answers;
    this.gate = gate;
    this.grace = grace;
    this.proofWait = proofWait;
    this.merge = merge;
    this.subjects = subjects;
    this.sites = sites;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Identity is proven. A cancellation then goes on by itself unless the site wants a manual look
   * or may name what is open; other plain cases are answered right after it.
   *
   * @param subject whom the request turned out to be about; null when that was known
   */
  @Transactional
  public RequestCase verify(MoveOrder order, String method, @Nullable SubjectId subject) {
    RequestCase verified =
        apply(
            order,
            RequestMove.VERIFY,
            before -> about(before, subject).verified(time.now(), method, rules));
    if (isAutomatic(verified)) {
      return gate.opensNow(verified.request()) ? grace.goOn(verified.request()) : verified;
    }
    answers.order(verified.request());
    return verified;
  }

  @Transactional
  public RequestCase askProof(MoveOrder order, FreeText text) {
    RequestCase asked =
        apply(order, RequestMove.ASK_PROOF, before -> before.proofAsked(time.now(), rules));
    letters.add(
        asked.request(), Direction.TO_REQUESTER, MessageKind.PROOF_REQUEST, order.actor(), text);
    proofWait.begin(asked);
    return asked;
  }

  @Transactional
  public RequestCase assign(MoveOrder order, String staff) {
    return apply(
        order,
        RequestMove.ASSIGN,
        before ->
            before.moved(RequestMove.ASSIGN).with(before.request().progress().assignedTo(staff)));
  }

  /** A message stops no clock; one from the requester who was asked lets the case go on. */
  @Transactional
  public RequestCase message(MoveOrder order, Direction direction, FreeText text) {
    RequestCase before = lock(order);
    before.state().require(RequestMove.MESSAGES);
    MessageKind kind = direction == Direction.INTERNAL ? MessageKind.NOTE : MessageKind.MESSAGE;
    letters.add(before.request(), direction, kind, order.actor(), text);
    return before.state() == RequestState.AWAITING_REQUESTER
            && direction == Direction.FROM_REQUESTER
        ? write(before, before.moved(RequestMove.RESUME), RequestMove.RESUME, order.actor())
        : write(before, before, RequestMove.MESSAGES, order.actor());
  }

  /** Refused unless a clause of some running clock grants it; none of the built-in ones does. */
  @Transactional
  public RequestCase extend(MoveOrder order) {
    RequestCase before = lock(order);
    before.state().require(RequestMove.EXTEND);
    throw new RetentionException(RetentionError.NOT_PROMISED);
  }

  /** Asks the requester something. The clocks run on: no clause lets them pause. */
  @Transactional
  public RequestCase awaitRequester(MoveOrder order, FreeText question, boolean pause) {
    RequestCase asked =
        apply(
            order,
            RequestMove.AWAIT_REQUESTER,
            before -> before.moved(RequestMove.AWAIT_REQUESTER));
    if (pause) {
      throw new RetentionException(RetentionError.NOT_PROMISED);
    }
    letters.add(
        asked.request(), Direction.TO_REQUESTER, MessageKind.QUESTION, order.actor(), question);
    return asked;
  }

  @Transactional
  public RequestCase resume(MoveOrder order) {
    return apply(order, RequestMove.RESUME, before -> before.moved(RequestMove.RESUME));
  }

  @Transactional
  public RequestCase withdraw(MoveOrder order) {
    RequestCase withdrawn =
        apply(
            order,
            RequestMove.WITHDRAW,
            before -> before.ended(RequestMove.WITHDRAW, time.now(), rules));
    if (withdrawn.request().type() == RequestType.CANCELLATION) {
      grace.takenBack(withdrawn.request());
    }
    return withdrawn;
  }

  /**
   * The request repeats an earlier open one of the same person and kind. That one is answered, by
   * its own clocks, and gets the words and files of this one.
   *
   * @param of id of that other request
   */
  @Transactional
  public RequestCase markDuplicate(MoveOrder order, String of) {
    RequestCase kept = book.lock(order.site(), of);
    RequestCase before = lock(order);
    before.state().require(RequestMove.MARK_DUPLICATE);
    if (!repeats(before.request(), kept)) {
      throw new RetentionException(RetentionError.NOT_A_DUPLICATE);
    }
    merge.bring(before.request(), kept.request());
    write(kept, kept.joinedBy(before), RequestMove.MESSAGES, order.actor());
    RequestCase repeating = before.repeating(of, time.now(), rules);
    return write(before, repeating, RequestMove.MARK_DUPLICATE, order.actor());
  }

  private static boolean repeats(Request request, RequestCase kept) {
    Request other = kept.request();
    return !other.id().equals(request.id())
        && kept.state().isOpen()
        && other.type() == request.type()
        && !other.receivedAt().isAfter(request.receivedAt())
        && other.subject() != null
        && other.subject().equals(request.subject());
  }

  @Transactional
  public RequestCase reopen(MoveOrder order) {
    RequestCase reopened = apply(order, RequestMove.REOPEN, before -> before.reopened(rules));
    if (reopened.state() == RequestState.AWAITING_IDENTITY) {
      proofWait.begin(reopened);
    }
    return reopened;
  }

  /** Everything that was granted is done; what was wrong is then named nowhere any more. */
  @Transactional
  public RequestCase executed(MoveOrder order) {
    RequestCase done =
        apply(order, RequestMove.EXECUTED, before -> before.executed(time.now(), rules));
    if (done.request().type() == RequestType.CORRECTION) {
      secrets.remove(done.request(), RequestSecret.PARTICULARS);
    }
    return done;
  }

  private RequestCase about(RequestCase before, @Nullable SubjectId subject) {
    if (subject != null && before.request().subject() == null) {
      subjects.meet(before.request().site(), subject);
      requireCancellable(before.request(), subject);
      return before.about(subject.value());
    }
    return before;
  }

  private void requireCancellable(Request request, SubjectId subject) {
    if (request.type() == RequestType.CANCELLATION
        && subjects.state(request.site(), subject) != SubjectState.ACTIVE) {
      throw new RetentionException(RetentionError.CANCELLATION_OPEN);
    }
  }

  private boolean isAutomatic(RequestCase proven) {
    Request request = proven.request();
    return request.type() == RequestType.CANCELLATION
        && request.state() == RequestState.IN_PROGRESS
        && request.subject() != null
        && !sites.rule(request.site()).manualReview();
  }

  private RequestCase apply(MoveOrder order, RequestMove move, UnaryOperator<RequestCase> change) {
    RequestCase before = lock(order);
    return write(before, change.apply(before), move, order.actor());
  }

  private RequestCase lock(MoveOrder order) {
    RequestCase before = book.lock(order.site(), order.id());
    if (order.ifMatch() != null && order.ifMatch() != before.request().version()) {
      throw new DomainException(CommonError.STALE);
    }
    return before;
  }

  private RequestCase write(RequestCase before, RequestCase after, RequestMove move, Actor actor) {
    book.write(before, after, move, actor, null);
    return book.lock(after.request().site(), after.request().id());
  }
}
