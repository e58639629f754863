package io.shouyue.stack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;

/** Reads a mail as people would. */
final class MailText {
  private static final String SMS_DOMAIN = "@sms.invalid";

  private MailText() {}

  static SentMessage read(MimeMessage message, Instant at) throws MessagingException, IOException {
    var recipients = message.getRecipients(Message.RecipientType.TO);
    String to =
        recipients == null || recipients.length == 0
            ? ""
            : ((InternetAddress) recipients[0]).getAddress();
    String subject = message.getSubject() == null ? "" : message.getSubject();
    String text = text(message.getContent()).strip();
    return to.endsWith(SMS_DOMAIN)
        ? new SentMessage(SentMessage.Kind.SMS, to.replace(SMS_DOMAIN, ""), "", text, at)
        : new SentMessage(SentMessage.Kind.MAIL, to, subject, text, at);
  }

  /** The first plain text of nested parts; failing that, the first text of any kind. */
  private static String text(Object content) throws MessagingException, IOException {
    if (!(content instanceof Multipart parts)) {
      return content instanceof String text ? text : "";
    }
    String other = "";
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      String text = text(part.getContent());
      if (part.isMimeType("text/plain") || part.isMimeType("multipart/*") && !text.isEmpty()) {
        return text;
      }
      other = other.isEmpty() ? text : other;
    }
    return other;
  }
}
