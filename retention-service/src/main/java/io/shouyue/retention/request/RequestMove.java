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
  EXECUTE,
  CLOSE,
  LAPSE,
  MARK_DUPLICATE;

  /** The last part of the move's address, {@code grant-partly}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
