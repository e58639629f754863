package io.shouyue.retention.mailbox;

import io.shouyue.retention.request.MailFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was read.
 *
 * @param id its Message-ID; what has none is named by its own bytes
 * @param files what was attached, each up to one byte more than is kept
 * @param automatic whether its headers say that a machine sent it
 */
record IncomingMail(
    String id,
    String from,
    @Nullable String subject,
    String text,
    List<MailFile> files,
    boolean automatic) {

  IncomingMail {
    files = List.copyOf(files);
  }

  @Override
  public String toString() {
    return "IncomingMail[redacted]";
  }
}
