package io.shouyue.platform.data.message.sms;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends no short message: puts it into a mail to a domain that nobody has. */
@ApplicationScoped
public class SandboxCarrier implements SmsCarrier {
  private static final String DOMAIN = "@sms.invalid";

  private final Mailer mailer;

  SandboxCarrier(Mailer mailer) {
    this.mailer = mailer;
  }

  @Override
  public String name() {
    return "sandbox";
  }

  /** Throws when the mail server is away, as for a mail; the message is then tried later. */
  @Override
  public Handed send(ShortMessage message) {
    mailer.send(Mail.withText(message.to().reveal() + DOMAIN, "SMS", message.text()));
    return Handed.ACCEPTED;
  }
}
