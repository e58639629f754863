package io.shouyue.retention.request;

import static io.shouyue.retention.request.RequestMove.*;

import io.shouyue.platform.error.Violation;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The state machine of a request: every state and every legal move, here and nowhere else. */
public enum RequestState {
  RECEIVED,
  AWAITING_IDENTITY,
  IN_PROGRESS,
  AWAITING_REQUESTER,
  GRANTED,
  PARTLY,
  REFUSED,
  EXECUTING,
  CLOSED,
  WITHDRAWN,
  LAPSED,
  DUPLICATE;

  /** States in which somebody still owes the person something. */
  public static final Set<RequestState> OPEN =
      Set.of(
          RECEIVED, AWAITING_IDENTITY, IN_PROGRESS, AWAITING_REQUESTER, GRANTED, PARTLY, EXECUTING);

  private static final Map<RequestState, Map<RequestMove, RequestState>> LEGAL =
      new EnumMap<>(RequestState.class);

  static {
    from(RECEIVED)
        .to(ASK_PROOF, AWAITING_IDENTITY)
        .to(VERIFY, IN_PROGRESS)
        .to(REFUSE, REFUSED)
        .to(WITHDRAW, WITHDRAWN)
        .to(MARK_DUPLICATE, DUPLICATE)
        .stays(ASSIGN, MESSAGES, EXTEND);
    from(AWAITING_IDENTITY)
        .to(VERIFY, IN_PROGRESS)
        .to(REFUSE, REFUSED)
        .to(WITHDRAW, WITHDRAWN)
        .to(LAPSE, LAPSED)
        .to(MARK_DUPLICATE, DUPLICATE)
        .stays(ASSIGN, MESSAGES, EXTEND);
    from(IN_PROGRESS)
        .to(AWAIT_REQUESTER, AWAITING_REQUESTER)
        .to(GRANT, GRANTED)
        .to(GRANT_PARTLY, PARTLY)
        .to(REFUSE, REFUSED)
        .to(WITHDRAW, WITHDRAWN)
        .to(MARK_DUPLICATE, DUPLICATE)
        .stays(VERIFY, ASSIGN, MESSAGES, EXTEND);
    from(AWAITING_REQUESTER)
        .to(RESUME, IN_PROGRESS)
        .to(REFUSE, REFUSED)
        .to(WITHDRAW, WITHDRAWN)
        .to(LAPSE, LAPSED)
        .stays(ASSIGN, MESSAGES, EXTEND);
    from(GRANTED).to(EXECUTE, EXECUTING).stays(ASSIGN, MESSAGES);
    from(PARTLY).to(EXECUTE, EXECUTING).stays(ASSIGN, MESSAGES);
    from(EXECUTING).to(EXECUTED, CLOSED).stays(ASSIGN, MESSAGES);
    from(REFUSED).to(REOPEN, IN_PROGRESS).to(CLOSE, CLOSED).stays(MESSAGES);
    from(LAPSED).to(REOPEN, AWAITING_IDENTITY);
  }

  /** The moves that are legal now, with where each leads. */
  public Map<RequestMove, RequestState> moves() {
    return LEGAL.getOrDefault(this, Map.of());
  }

  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Where the move leads; empty when it is not legal here. */
  public Optional<RequestState> after(RequestMove move) {
    return Optional.ofNullable(moves().get(move));
  }

  /**
   * Where the move leads.
   *
   * @throws RetentionException {@code illegal-move}, with the legal ones as violations
   */
  public RequestState require(RequestMove move) {
    return after(move).orElseThrow(this::illegal);
  }

  /** The refusal of a move, with the legal ones as violations. */
  RetentionException illegal() {
    List<Violation> legal =
        moves().keySet().stream()
            .filter(move -> !move.isOwn())
            .map(move -> new Violation("move", move.code(), "→ " + moves().get(move)))
            .toList();
    return new RetentionException(RetentionError.ILLEGAL_MOVE, legal);
  }

  private static Moves from(RequestState state) {
    return new Moves(state);
  }

  private record Moves(RequestState state) {

    Moves to(RequestMove move, RequestState next) {
      LEGAL.computeIfAbsent(state, any -> new EnumMap<>(RequestMove.class)).put(move, next);
      return this;
    }

    void stays(RequestMove... moves) {
      for (RequestMove move : moves) {
        to(move, state);
      }
    }
  }
}
