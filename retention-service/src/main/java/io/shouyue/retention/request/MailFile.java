package io.shouyue.retention.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that came with a mail.
 *
 * @param name as the sender called it
 * @param content in Base64
 */
@Schema(name = "IncomingMailFile")
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record MailFile(@NotNull @Size(max = 1_000) String name, byte @NotNull [] content) {

  @Override
  public String toString() {
    return "MailFile[redacted]";
  }
}
