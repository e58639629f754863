package io.shouyue.platform.data.message;

import io.shouyue.platform.personal.Email;
import io.shouyue.platform.personal.Mobile;

/** Something the suite tells a person. */
public sealed interface OutboundMessage {
  /** A plain-text mail. */
  record Mail(Email to, String subject, String text) implements OutboundMessage {}

  /** A short message to a mainland mobile. */
  record Sms(Mobile to, String text) implements OutboundMessage {}
}
