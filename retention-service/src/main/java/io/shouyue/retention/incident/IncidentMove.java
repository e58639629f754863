package io.shouyue.retention.incident;

import io.shouyue.retention.move.LegalMoves;

/** What can be done to an incident. */
public enum IncidentMove {
  ASSIGN,
  ASSESS,
  ADD_PEOPLE,
  NOTIFY,
  WITHHOLD,
  REPORT,
  CONTAIN,
  HANDLE,
  CLOSE,
  DISMISS,
  REOPEN;

  /** As the history names it, {@code add-people}. */
  public String code() {
    return LegalMoves.code(this);
  }
}
