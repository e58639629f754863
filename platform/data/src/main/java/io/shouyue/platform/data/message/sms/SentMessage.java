package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.personal.Mobile;
import java.time.Instant;

/**
 * A short message that a carrier accepted.
 *
 * @param reference the carrier's name of it
 * @param template name of the approved template
 */
public record SentMessage(Mobile to, String reference, String template, Instant at) {
  @Override
  public String toString() {
    return "SentMessage[" + reference + "]";
  }
}
