package io.shouyue.retention.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came to the site's privacy address.
 *
 * @param from address of the sender; it proves nothing
 * @param subject its subject line
 * @param text its plain text
 * @param files what was attached; what is no PDF, PNG, JPEG or plain text of at most five megabytes
 *     is named in the request and not kept
 * @param automatic whether a machine sent it ({@code Auto-Submitted}, {@code Precedence}, an empty
 *     return path): such mail is never answered
 */
@Schema(name = "IncomingMail")
public record MailRequest(
    @NotBlank @Email @Size(max = 254) String from,
    @Nullable @Size(max = 1_000) String subject,
    @NotNull @Size(max = 10_000) String text,
    @Nullable @Size(max = 20) List<@NotNull @Valid MailFile> files,
    @Nullable Boolean automatic) {

  @Override
  public String toString() {
    return "MailRequest[redacted]";
  }
}
