package io.shouyue.platform.data.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Opens waiting letters and hands them to the SMTP server. */
@ApplicationScoped
class LetterHandler implements OutboxHandler<SealedLetter> {
  private final Mailer mailer;
  private final LetterSeal seal;

  LetterHandler(Mailer mailer, LetterSeal seal) {
    this.mailer = mailer;
    this.seal = seal;
  }

  @Override
  public String topic() {
    return Messages.TOPIC;
  }

  @Override
  public Class<SealedLetter> type() {
    return SealedLetter.class;
  }

  @Override
  public void handle(SealedLetter sealed, OutboxMessage message) throws IOException {
    seal.open(sealed, Letter.class)
        .map(letter -> Mail.withText(letter.to(), letter.subject(), letter.text()))
        .ifPresent(mailer::send);
  }
}
