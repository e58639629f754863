package io.shouyue.platform.data.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hands a message to the mail server at once, for what may not wait in the outbox under a key that
 * is about to end. Throws when the server does not take it.
 */
@ApplicationScoped
public class Post {
  private final Mailer mailer;

  Post(Mailer mailer) {
    this.mailer = mailer;
  }

  /** Delivers; messages for the privacy centre have no place here. */
  public void deliver(OutboundMessage message) {
    switch (message) {
      case OutboundMessage.Mail mail -> deliver(Letter.of(mail));
      case OutboundMessage.Sms sms -> deliver(Letter.of(sms));
      case OutboundMessage.InApp inApp ->
          throw new IllegalArgumentException("not a message for the mail server");
    }
  }

  void deliver(Letter letter) {
    mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
  }
}
