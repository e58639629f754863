package io.shouyue.platform.data.message;

import io.shouyue.platform.personal.Email;
import io.shouyue.platform.personal.Mobile;
import org.jspecify.annotations.Nullable;

/** Something the suite tells a person. */
public sealed interface OutboundMessage {
  /** A plain-text mail. */
  record Mail(Email to, String subject, String text) implements OutboundMessage {}

  /**
   * A short message to a mainland mobile.
   *
   * @param text as it should read; sent so where no operator wants a template
   */
  record Sms(Mobile to, String text, SmsTemplate template) implements OutboundMessage {}

  /**
   * A message in the person's privacy centre, where nothing but their account is needed to be
   * reached.
   *
   * @param sender kind of who writes: {@code STAFF}, {@code SYSTEM} or {@code SERVICE}
   * @param about id of what it is about, such as a request
   */
  record InApp(String sender, String title, String text, @Nullable String about)
      implements OutboundMessage {}
}
