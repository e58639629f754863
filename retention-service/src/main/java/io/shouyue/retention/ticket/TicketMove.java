package io.shouyue.retention.ticket;

import io.shouyue.retention.move.LegalMoves;

/** What can be done to a ticket. */
public enum TicketMove {
  ASSIGN,
  /** Words to whoever asked. */
  MESSAGE,
  /** Words among staff. */
  NOTE,
  LEVEL,
  PAUSE,
  RESUME,
  RESOLVE,
  CLOSE,
  REOPEN;

  public String code() {
    return LegalMoves.code(this);
  }
}
