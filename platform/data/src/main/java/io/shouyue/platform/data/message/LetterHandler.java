package io.shouyue.platform.data.message;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyDestroyedException;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Opens waiting letters and hands them to the SMTP server. */
@ApplicationScoped
class LetterHandler implements OutboxHandler<SealedLetter> {
  private final Mailer mailer;
  private final DataKeys keys;
  private final ObjectMapper json;

  LetterHandler(Mailer mailer, DataKeys keys, ObjectMapper json) {
    this.mailer = mailer;
    this.keys = keys;
    this.json = json;
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
    try {
      byte[] text =
          keys.open(
              sealed.site(),
              sealed.subject(),
              RetentionClass.ACCOUNT,
              Messages.CONTEXT,
              sealed.sealed());
      Letter letter = json.readValue(text, Letter.class);
      mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
    } catch (KeyDestroyedException erasedMeanwhile) {
      return;
    }
  }
}
