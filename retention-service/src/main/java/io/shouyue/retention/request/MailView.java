package io.shouyue.retention.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail.
 *
 * @param number of the request it became or belongs to; null when it was passed over
 */
@Schema(name = "IncomingMailTaken")
public record MailView(Outcome outcome, @Nullable String number) {

  /** What was done. */
  public enum Outcome {
    FILED,
    /** It belongs to a request that is there already. */
    ADDED,
    /** A machine sent it. */
    PASSED_OVER
  }
}
