package io.shouyue.platform.data.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.shouyue.platform.data.message.sms.ShortMessage;
import io.shouyue.platform.data.message.sms.ShortMessages;
import io.shouyue.platform.personal.Mobile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

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
      case OutboundMessage.Mail mail -> mail(Letter.of(mail));
      case OutboundMessage.Sms sms -> shortMessages.send(shortMessage(Letter.of(sms)));
      case OutboundMessage.InApp inApp ->
          throw new IllegalArgumentException("a message for the privacy centre");
    }
  }

  void mail(Letter letter) {
    mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
  }

  static ShortMessage shortMessage(Letter letter) {
    SmsTemplate template = Objects.requireNonNull(letter.template());
    return new ShortMessage(
        new Mobile(letter.to()), letter.text(), template.name(), template.values());
  }
}
