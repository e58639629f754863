package io.shouyue.platform.web.inbox;

import io.shouyue.platform.data.message.InAppMessage;
import io.shouyue.platform.data.message.LetterSeal;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.SealedLetter;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Sends messages for the privacy centre on. retention-service, where they end, has a handler of its
 * own with a higher {@code @Priority}.
 */
@ApplicationScoped
public class InboxRelay implements OutboxHandler<SealedLetter> {
  private final InboxClient client;
  private final LetterSeal seal;

  InboxRelay(@RestClient InboxClient client, LetterSeal seal) {
    this.client = client;
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
    seal.open(sealed, InAppMessage.class)
        .ifPresent(written -> client.store(new InboxBatch(List.of(written))));
  }
}
