package io.shouyue.retention.handover;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.answer.AnswerHandover;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.Relation;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestCase;
import io.shouyue.retention.request.RequestMoveService;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes codes, and gives the export once to whoever brings one; then the request is done. */
@ApplicationScoped
public class Handover {

  private static final Duration VALID = Duration.ofDays(7);
  private static final int TRIES = 5;
  private static final int CODE_BYTES = 12;
  private static final Set<RequestState> GRANTED =
      Set.of(RequestState.EXECUTING, RequestState.CLOSED);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PgHandoverStore store;
  private final RequestReadService reads;
  private final RequestMoveService moves;
  private final AnswerHandover exports;
  private final BlindIndex digests;
  private final LegalClock legal;
  private final SystemClock system;
  private final Acts acts;

  Handover(
      PgHandoverStore store,
      RequestReadService reads,
      RequestMoveService moves,
      AnswerHandover exports,
      BlindIndex digests,
      LegalClock legal,
      SystemClock system,
      Acts acts) {
    this.store = store;
    this.reads = reads;
    this.moves = moves;
    this.exports = exports;
    this.digests = digests;
    this.legal = legal;
    this.system = system;
    this.acts = acts;
  }

  /** A code; it is shown this once. */
  public record Code(String code, Instant validUntil) {

    @Override
    public String toString() {
      return "Code[redacted]";
    }
  }

  /**
   * Makes a code; one made before opens nothing any more. The person makes it for the recipient of
   * a transfer, staff for a next of kin or an agent.
   *
   * @throws RetentionException illegal-move for another type, before the grant and after the end
   */
  @Transactional
  public Code code(Request request, Actor actor) {
    boolean theirs =
        actor.isStaff()
            ? request.type() == RequestType.NEXT_OF_KIN || request.relation() == Relation.AGENT
            : request.type() == RequestType.TRANSFER;
    if (!theirs || !GRANTED.contains(request.state())) {
      throw new RetentionException(RetentionError.ILLEGAL_MOVE);
    }
    byte[] bits = new byte[CODE_BYTES];
    RANDOM.nextBytes(bits);
    String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    Instant until = system.now().plus(VALID);
    store.code(request.id(), digest(request, code), until, TRIES);
    acts.record(request.site(), actor, "handover.code-made", request.id(), request.subject(), null);
    return new Code(code, until);
  }

  /**
   * The export for whoever brings the code; a wrong one uses up a try, which stays used.
   *
   * @param password that closes the file; null for an open one
   * @throws DomainException not-found for a wrong code as for a number that nobody has
   */
  public byte[] fetch(String site, String number, String code, @Nullable String password) {
    Request request =
        reads.byNumber(site, number).map(RequestCase::request).orElseThrow(Handover::nothing);
    if (!store.use(request.id(), digest(request, code), system.now(), legal.now())) {
      throw nothing();
    }
    byte[] export = exports.take(request, password, Actor.PUBLIC).orElseThrow(Handover::nothing);
    if (request.state() == RequestState.EXECUTING) {
      moves.executed(new MoveOrder(site, request.id(), null, Actor.PUBLIC));
    }
    return export;
  }

  private byte[] digest(Request request, String code) {
    return digests.of(request.site(), "handover-code", request.id() + code);
  }

  private static DomainException nothing() {
    return new DomainException(CommonError.NOT_FOUND);
  }
}
