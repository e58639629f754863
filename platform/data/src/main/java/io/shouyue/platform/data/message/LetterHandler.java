package io.shouyue.platform.data.message;

import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Opens waiting letters and hands them to the SMTP server or to whoever sends short messages. */
@ApplicationScoped
class LetterHandler implements OutboxHandler<SealedLetter> {
  private final Post post;
  private final LetterSeal seal;

  LetterHandler(Post post, LetterSeal seal) {
    this.post = post;
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
    seal.open(sealed, Letter.class).ifPresent(post::deliver);
  }
}
