package io.shouyue.retention.incident;

import static io.shouyue.retention.incident.IncidentMove.*;

import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.move.LegalMoves;
import java.util.List;
import java.util.Map;

/** The state machine of an incident: every state and every legal move, here and nowhere else. */
public enum IncidentState {
  /** Known; the spread is not stopped yet. */
  RECORDED,
  /** It spreads no further. */
  CONTAINED,
  /** Cause and damage are dealt with. */
  HANDLED,
  /** Authority and people are told; nothing is left to do. */
  CLOSED,
  /** It turned out to be none. */
  DISMISSED;

  private static final LegalMoves<IncidentState, IncidentMove> LEGAL =
      new LegalMoves<>(IncidentState.class, IncidentMove.class);

  static {
    LEGAL.add(RECORDED, Map.of(CONTAIN, CONTAINED, DISMISS, DISMISSED));
    LEGAL.add(CONTAINED, Map.of(HANDLE, HANDLED, DISMISS, DISMISSED));
    LEGAL.add(HANDLED, Map.of(CLOSE, CLOSED, REOPEN, RECORDED));
    LEGAL.add(CLOSED, Map.of(REOPEN, RECORDED));
    LEGAL.add(DISMISSED, Map.of(REOPEN, RECORDED));
    for (IncidentState open : List.of(RECORDED, CONTAINED, HANDLED)) {
      for (IncidentMove move : List.of(ASSIGN, ASSESS, ADD_PEOPLE, NOTIFY, WITHHOLD, REPORT)) {
        LEGAL.add(open, Map.of(move, open));
      }
    }
    LEGAL.add(CLOSED, Map.of(REPORT, CLOSED));
  }

  public Map<IncidentMove, IncidentState> moves() {
    return LEGAL.from(this);
  }

  public boolean isOpen() {
    return this != CLOSED && this != DISMISSED;
  }

  /**
   * Where the move leads.
   *
   * @throws RetentionException {@code illegal-move}, with the legal ones as violations
   */
  IncidentState require(IncidentMove move) {
    return LEGAL.require(this, move);
  }
}
