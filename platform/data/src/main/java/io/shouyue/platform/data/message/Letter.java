package io.shouyue.platform.data.message;

import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;

/** A message as the SMTP adapter sends it; SMS go through the sandbox's mail domain. */
record Letter(String to, String subject, String text) {
  /** The sandbox delivers short messages to this domain of the same SMTP server. */
  private static final String SMS_DOMAIN = "@sms.invalid";

  static Letter of(Mail mail) {
    return new Letter(mail.to().reveal(), mail.subject(), mail.text());
  }

  static Letter of(Sms sms) {
    return new Letter(sms.to().reveal() + SMS_DOMAIN, "SMS", sms.text());
  }

  @Override
  public String toString() {
    return "Letter[redacted]";
  }
}
