package io.shouyue.consent.feed;

import io.quarkus.arc.All;
import io.shouyue.platform.data.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Where changes are told: in the transaction that makes them, and never when it fails. */
@ApplicationScoped
public class ChangeFeed {
  private static final String INSERT =
      """
      INSERT INTO change_feed (kind, site, key)
      SELECT kind, site, key FROM unnest(:kinds, :sites, :keys) AS c(kind, site, key)
      """;

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

  /** {@link #append(List)} of one change. */
  public void append(Change change) {
    append(List.of(change));
  }

  /**
   * Tells of changes that the present transaction makes. This node knows them as soon as the
   * transaction has ended, every other one at its next look.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void append(List<Change> changes) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("a change is told within its transaction");
    }
    jdbi.useHandle(
        handle -> {
          Update insert = handle.createUpdate(INSERT);
          Rows.of(insert, changes)
              .texts("kinds", change -> change.kind().name())
              .texts("sites", Change::site)
              .texts("keys", Change::key);
          insert.execute();
        });
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            announce(changes);
          }
        });
  }

  /** Tells the listeners of this node; whether the transaction was committed does not matter. */
  private void announce(List<Change> changes) {
    changes.forEach(change -> listeners.forEach(listener -> listener.changed(change)));
  }
}
