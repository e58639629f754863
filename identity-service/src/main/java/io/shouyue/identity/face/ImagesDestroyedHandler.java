package io.shouyue.identity.face;

import io.shouyue.identity.peer.LogEntries;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the destruction of images into the log, and the leaf beside the record. */
@ApplicationScoped
class ImagesDestroyedHandler implements OutboxHandler<ImagesDestroyed> {
  private static final String TYPE = "image-destruction";

  private final LogEntries log;
  private final PgDestructionStore store;

  ImagesDestroyedHandler(LogEntries log, PgDestructionStore store) {
    this.log = log;
    this.store = store;
  }

  /** What the leaf commits to. */
  record Entry(String destruction, int images, String cause, String at) {}

  @Override
  public String topic() {
    return ImagesDestroyed.TOPIC;
  }

  @Override
  public Class<ImagesDestroyed> type() {
    return ImagesDestroyed.class;
  }

  @Override
  public void handle(ImagesDestroyed event, OutboxMessage message) {
    Entry entry = new Entry(event.id(), event.images(), event.cause(), event.at().toString());
    store.logged(event.site(), event.id(), log.append(event.site(), event.id(), TYPE, entry));
  }
}
