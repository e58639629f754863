package io.shouyue.platform.data.message;

import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import org.jspecify.annotations.Nullable;

/**
 * A message as it waits: a mail, or a short message.
 *
 * @param to a mail address or a mobile
 * @param template of a short message; null for a mail
 */
record Letter(String to, String subject, String text, @Nullable SmsTemplate template) {
  static Letter of(Mail mail) {
    return new Letter(mail.to().reveal(), mail.subject(), mail.text(), null);
  }

  static Letter of(Sms sms) {
    return new Letter(sms.to().reveal(), "SMS", sms.text(), sms.template());
  }

  @Override
  public String toString() {
    return "Letter[redacted]";
  }
}
