package io.shouyue.retention.incident;

import static io.shouyue.retention.incident.IncidentMove.*;

import io.shouyue.platform.error.Violation;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import java.util.EnumMap;
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

  private static final Map<IncidentState, Map<IncidentMove, IncidentState>> LEGAL =
      new EnumMap<>(IncidentState.class);

  static {
    legal(RECORDED, Map.of(CONTAIN, CONTAINED, DISMISS, DISMISSED));
    legal(CONTAINED, Map.of(HANDLE, HANDLED, DISMISS, DISMISSED));
    legal(HANDLED, Map.of(CLOSE, CLOSED, REOPEN, RECORDED));
    legal(CLOSED, Map.of(REOPEN, RECORDED));
    legal(DISMISSED, Map.of(REOPEN, RECORDED));
    for (IncidentState open : List.of(RECORDED, CONTAINED, HANDLED)) {
      for (IncidentMove move : List.of(ASSIGN, ASSESS, ADD_PEOPLE, NOTIFY, WITHHOLD, REPORT)) {
        legal(open, Map.of(move, open));
      }
    }
    legal(CLOSED, Map.of(REPORT, CLOSED));
  }

  private static void legal(IncidentState from, Map<IncidentMove, IncidentState> moves) {
    LEGAL.computeIfAbsent(from, state -> new EnumMap<>(IncidentMove.class)).putAll(moves);
  }

  public Map<IncidentMove, IncidentState> moves() {
    return LEGAL.getOrDefault(this, Map.of());
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
    IncidentState next = moves().get(move);
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
