package io.shouyue.retention.inbox;

import io.shouyue.platform.data.message.InAppMessage;
import io.shouyue.platform.data.message.LetterSeal;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.SealedLetter;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/**
 * This service's own messages end here, without a call; serves its topic before the platform does.
 */
@Priority(1)
@ApplicationScoped
public class OwnInboxHandler implements OutboxHandler<SealedLetter> {

  private final InboxService inbox;
  private final LetterSeal seal;

  OwnInboxHandler(InboxService inbox, LetterSeal seal) {
    this.inbox = inbox;
    this.seal = seal;
  }

  @Override
  public String topic() {
    return Messages.IN_APP_TOPIC;
  }

  @Override
  public Class<SealedLetter> type() {
    return SealedLetter.class;
  }

  @Override
  public void handle(SealedLetter sealed, OutboxMessage message) throws IOException {
    seal.open(sealed, InAppMessage.class).ifPresent(written -> inbox.deliver(List.of(written)));
  }
}
