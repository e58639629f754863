package io.shouyue.platform.data.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.shouyue.platform.data.message.sms.ShortMessage;
import io.shouyue.platform.data.message.sms.ShortMessages;
import io.shouyue.platform.personal.Mobile;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hands a message to the mail server, or to whoever sends short messages, at once: for what may not
 * wait in the outbox under a key that is about to end. Throws when it is not taken.
 */
@ApplicationScoped
public class Post {
  private final Mailer mailer;
  private final ShortMessages shortMessages;

  Post(Mailer mailer, ShortMessages shortMessages) {
    this.mailer = mailer;
    this.shortMessages = shortMessages;
  }

  /** Delivers; messages for the privacy centre have no place here. */
  public void deliver(OutboundMessage message) {
    switch (message) {
      case OutboundMessage.Mail mail -> deliver(Letter.of(mail));
      case OutboundMessage.Sms sms -> deliver(Letter.of(sms));
      case OutboundMessage.InApp inApp ->
          throw new IllegalArgumentException("a message for the privacy centre");
    }
  }

  void deliver(Letter letter) {
    SmsTemplate template = letter.template();
    if (template == null) {
      mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
    } else {
      shortMessages.send(
          new ShortMessage(
              new Mobile(letter.to()), letter.text(), template.name(), template.values()));
    }
  }
}
