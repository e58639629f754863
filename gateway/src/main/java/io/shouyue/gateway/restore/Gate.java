package io.shouyue.gateway.restore;

import io.shouyue.platform.time.SystemClock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Closed when the process starts, and open for good once retention-service has said that no erased
 * person is back: a restore is always followed by a new start. Whoever cannot be asked has not said
 * so.
 */
@ApplicationScoped
public class Gate {

  static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
  private static final Logger LOG = Logger.getLogger(Gate.class);

  private final ErasureLists lists;
  private final SystemClock clock;
  private volatile boolean open;
  private volatile Instant asked = Instant.EPOCH;

  Gate(@RestClient ErasureLists lists, SystemClock clock) {
    this.lists = lists;
    this.clock = clock;
  }

  boolean isOpen() {
    return open;
  }

  /** Whether people may come in; asks as long as they may not, but not for every one of them. */
  Uni<Boolean> opens() {
    Instant now = clock.now();
    if (open || now.isBefore(asked.plus(BETWEEN_QUESTIONS))) {
      return Uni.createFrom().item(open);
    }
    asked = now;
    return lists
        .standing()
        .map(ErasureListView::pending)
        .invoke(this::told)
        .onFailure()
        .invoke(e -> LOG.warnf("erasure list unknown error=%s", e.getClass().getSimpleName()))
        .map(pending -> pending == 0)
        .onFailure()
        .recoverWithItem(false);
  }

  private void told(int pending) {
    if (pending == 0) {
      open = true;
    } else {
      LOG.warnf("closed after a restore pending=%d: apply the erasure list again", pending);
    }
  }
}
