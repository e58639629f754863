package io.shouyue.platform.data.message;

import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sends messages after the caller's transaction commits. What is written meanwhile is sealed under
 * the person's account key, so a message to somebody erased in between is never sent.
 */
@ApplicationScoped
public class Messages {
  /** The outbox topic of messages for the privacy centre. */
  public static final String IN_APP_TOPIC = "in-app-message";

  static final String TOPIC = "message";

  private final Outbox outbox;
  private final LetterSeal seal;
  private final LegalClock clock;

  Messages(Outbox outbox, LetterSeal seal, LegalClock clock) {
    this.outbox = outbox;
    this.seal = seal;
    this.clock = clock;
  }

  /** Sends {@code message} about {@code subject}'s data at {@code site}. */
  public void send(String site, SubjectId subject, OutboundMessage message) {
    switch (message) {
      case Mail mail -> append(TOPIC, site, subject.value(), Letter.of(mail));
      case Sms sms -> append(TOPIC, site, subject.value(), Letter.of(sms));
      case InApp inApp ->
          append(IN_APP_TOPIC, site, subject.value(), stamped(site, subject, inApp));
    }
  }

  /**
   * Sends mail that is about no person known here: to the desk of the site, or to whoever wrote to
   * it.
   */
  public void sendFromSite(String site, Mail mail) {
    append(TOPIC, site, DataKeys.SITE, Letter.of(mail));
  }

  private InAppMessage stamped(String site, SubjectId subject, InApp message) {
    return new InAppMessage(
        Ids.sequential(IdKind.MESSAGE, clock.now()),
        site,
        subject.value(),
        clock.now(),
        message.sender(),
        message.title(),
        message.text(),
        message.about());
  }

  private void append(String topic, String site, String owner, Record letter) {
    outbox.append(topic, owner, seal.close(site, owner, letter));
  }
}
