package io.shouyue.retention.ticket;

import java.util.Locale;

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
    return name().toLowerCase(Locale.ROOT);
  }
}
