package io.shouyue.consent.feed;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Where changes are told: in the transaction that makes them, and never when it fails. */
@ApplicationScoped
public class ChangeFeed {
  private static final String INSERT =
      "INSERT INTO change_feed (kind, site, key) VALUES (:kind, :site, :key)";

  private final Jdbi jdbi;
  private final TransactionSynchronizationRegistry transactions;
  private final List<ChangeListener> listeners;

  ChangeFeed(
      Jdbi jdbi,
      TransactionSynchronizationRegistry transactions,
      @All List<ChangeListener> listeners) {
    this.jdbi = jdbi;
    this.transactions = transactions;
    this.listeners = listeners;
  }

  /**
   * Tells of a change that the present transaction makes. This node knows it as soon as the
   * transaction has ended, every other one at its next look.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void append(Change change) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("a change is told within its transaction");
    }
    jdbi.useHandle(handle -> append(handle, List.of(change)));
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            announce(List.of(change));
          }
        });
  }

  /**
   * Writes the rows on a connection whose transaction is the caller's own business, such as one for
   * many callers at once. Once it has ended the caller owes {@link #announce}.
   */
  public void append(Handle handle, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(INSERT);
    changes.forEach(
        change ->
            batch
                .bind("kind", change.kind().name())
                .bind("site", change.site())
                .bind("key", change.key())
                .add());
    batch.execute();
  }

  /** Tells the listeners of this node; whether the transaction was committed does not matter. */
  public void announce(List<Change> changes) {
    changes.forEach(change -> listeners.forEach(listener -> listener.changed(change)));
  }
}
