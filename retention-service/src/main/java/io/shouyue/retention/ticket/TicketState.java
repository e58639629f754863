package io.shouyue.retention.ticket;

import static io.shouyue.retention.ticket.TicketMove.*;

import io.shouyue.platform.error.Violation;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import java.util.EnumMap;
import java.util.Map;

/** The state machine of a ticket: every state and every legal move, here and nowhere else. */
public enum TicketState {
  /** Acknowledged by the service; nobody has answered yet. */
  OPEN,
  IN_PROGRESS,
  /** Stands still for a reason that is not the desk's. */
  PAUSED,
  RESOLVED,
  CLOSED;

  private static final Map<TicketState, Map<TicketMove, TicketState>> LEGAL =
      new EnumMap<>(TicketState.class);

  static {
    legal(OPEN, Map.of(ASSIGN, IN_PROGRESS, MESSAGE, IN_PROGRESS, NOTE, OPEN, LEVEL, OPEN));
    legal(OPEN, Map.of(RESOLVE, RESOLVED));
    legal(IN_PROGRESS, Map.of(ASSIGN, IN_PROGRESS, MESSAGE, IN_PROGRESS, NOTE, IN_PROGRESS));
    legal(IN_PROGRESS, Map.of(LEVEL, IN_PROGRESS, PAUSE, PAUSED, RESOLVE, RESOLVED));
    legal(PAUSED, Map.of(ASSIGN, PAUSED, MESSAGE, PAUSED, NOTE, PAUSED, RESUME, IN_PROGRESS));
    legal(RESOLVED, Map.of(MESSAGE, RESOLVED, NOTE, RESOLVED, REOPEN, IN_PROGRESS));
    legal(RESOLVED, Map.of(CLOSE, CLOSED));
  }

  private static void legal(TicketState from, Map<TicketMove, TicketState> moves) {
    LEGAL.computeIfAbsent(from, state -> new EnumMap<>(TicketMove.class)).putAll(moves);
  }

  public Map<TicketMove, TicketState> moves() {
    return LEGAL.getOrDefault(this, Map.of());
  }

  /**
   * Where the move leads.
   *
   * @throws RetentionException {@code illegal-move}, with the legal ones as violations
   */
  TicketState require(TicketMove move) {
    TicketState next = moves().get(move);
    if (next == null) {
      throw new RetentionException(
          RetentionError.ILLEGAL_MOVE,
          moves().entrySet().stream()
              .map(one -> new Violation("move", one.getKey().code(), "→ " + one.getValue()))
              .toList());
    }
    return next;
  }
}
