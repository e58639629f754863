package io.shouyue.retention.request;

import java.util.Locale;

/** What can be done to a request. The last ones are done by the service itself. */
public enum RequestMove {
  ASK_PROOF,
  VERIFY,
  ASSIGN,
  MESSAGES,
  EXTEND,
  AWAIT_REQUESTER,
  RESUME,
  GRANT,
  GRANT_PARTLY,
  REFUSE,
  EXECUTED,
  WITHDRAW,
  REOPEN,
  MARK_DUPLICATE,
  EXECUTE,
  CLOSE,
  LAPSE;

  /** Whether only the service itself makes this move, so that nobody is offered it. */
  public boolean isOwn() {
    return this == EXECUTE || this == CLOSE || this == LAPSE;
  }

  /** The last part of the move's address, {@code grant-partly}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
