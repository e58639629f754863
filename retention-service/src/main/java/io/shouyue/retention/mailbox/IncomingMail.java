package io.shouyue.retention.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it was read.
 *
 * @param id its Message-ID; what has none is named by its own bytes
 * @param automatic whether its headers say that a machine sent it
 */
record IncomingMail(
    String id, String from, @Nullable String subject, String text, boolean automatic) {

  @Override
  public String toString() {
    return "IncomingMail[redacted]";
  }
}
