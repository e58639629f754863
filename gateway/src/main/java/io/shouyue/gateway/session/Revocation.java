package io.shouyue.gateway.session;

/**
 * What a logout ends.
 *
 * @param name a session's id, or a user's
 */
record Revocation(Kind kind, String name) {

  enum Kind {
    SID,
    USER
  }
}
