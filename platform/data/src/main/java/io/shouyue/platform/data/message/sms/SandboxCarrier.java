package io.shouyue.platform.data.message.sms;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sends no short message: puts it into a mail to a domain that nobody has. */
@ApplicationScoped
public class SandboxCarrier implements SmsCarrier {
  private static final String DEAD = "0009";
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
    return new Handed.Accepted("sandbox-" + UUID.randomUUID());
  }

  /** Every number is there but those that end in 0009. */
  @Override
  public Delivery delivery(SentMessage sent) {
    return sent.to().reveal().endsWith(DEAD)
        ? new Delivery(Delivery.State.FAILED, "SANDBOX-DEAD-NUMBER")
        : new Delivery(Delivery.State.DELIVERED, "SANDBOX");
  }
}
