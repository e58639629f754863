package io.shouyue.retention.ticket;

import static io.shouyue.retention.ticket.TicketMove.*;

import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.move.LegalMoves;
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

  private static final LegalMoves<TicketState, TicketMove> LEGAL =
      new LegalMoves<>(TicketState.class, TicketMove.class);

  static {
    LEGAL.add(OPEN, Map.of(ASSIGN, IN_PROGRESS, MESSAGE, IN_PROGRESS, NOTE, OPEN, LEVEL, OPEN));
    LEGAL.add(OPEN, Map.of(RESOLVE, RESOLVED));
    LEGAL.add(IN_PROGRESS, Map.of(ASSIGN, IN_PROGRESS, MESSAGE, IN_PROGRESS, NOTE, IN_PROGRESS));
    LEGAL.add(IN_PROGRESS, Map.of(LEVEL, IN_PROGRESS, PAUSE, PAUSED, RESOLVE, RESOLVED));
    LEGAL.add(PAUSED, Map.of(ASSIGN, PAUSED, MESSAGE, PAUSED, NOTE, PAUSED, RESUME, IN_PROGRESS));
    LEGAL.add(RESOLVED, Map.of(MESSAGE, RESOLVED, NOTE, RESOLVED, REOPEN, IN_PROGRESS));
    LEGAL.add(RESOLVED, Map.of(CLOSE, CLOSED));
  }

  public Map<TicketMove, TicketState> moves() {
    return LEGAL.from(this);
  }

  /**
   * Where the move leads.
   *
   * @throws RetentionException {@code illegal-move}, with the legal ones as violations
   */
  TicketState require(TicketMove move) {
    return LEGAL.require(this, move);
  }
}
