package io.shouyue.platform.data.message;

import io.shouyue.platform.data.message.sms.ShortMessage;
import io.shouyue.platform.data.message.sms.ShortMessages;
import io.shouyue.platform.data.message.sms.SmsReceipts;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * Opens waiting letters and hands them to the SMTP server or to whoever sends short messages. A
 * number that got too many of these waits; a code, which nobody would want later, is dropped.
 */
@ApplicationScoped
class LetterHandler implements OutboxHandler<SealedLetter> {
  private static final Logger LOG = Logger.getLogger(LetterHandler.class);

  private final Post post;
  private final ShortMessages shortMessages;
  private final SmsReceipts receipts;
  private final LetterSeal seal;

  LetterHandler(Post post, ShortMessages shortMessages, SmsReceipts receipts, LetterSeal seal) {
    this.post = post;
    this.shortMessages = shortMessages;
    this.receipts = receipts;
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
    seal.open(sealed, Letter.class).ifPresent(letter -> deliver(sealed, letter));
  }

  private void deliver(SealedLetter sealed, Letter letter) {
    if (letter.template() == null) {
      post.mail(letter);
      return;
    }
    ShortMessage message = Post.shortMessage(letter);
    if (receipts.mayReceive(sealed.site(), message.to())) {
      shortMessages
          .send(message)
          .ifPresent(sent -> receipts.expect(sealed.site(), sealed.subject(), sent));
    } else if (letter.template().isCode()) {
      LOG.warnf("code not sent, too many messages to one number site=%s", sealed.site());
    } else {
      throw new IllegalStateException("too many messages to one number");
    }
  }
}
