package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.personal.Mobile;
import java.util.List;

/**
 * A short message on its way.
 *
 * @param text as it should read; only the sandbox sends it
 * @param template name of the approved template
 * @param values for its places, in their order
 */
public record ShortMessage(Mobile to, String text, String template, List<String> values) {
  @Override
  public String toString() {
    return "ShortMessage[redacted]";
  }
}
