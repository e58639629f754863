package io.shouyue.platform.data;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleScope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * The handle that statements run on. A transaction keeps the one that its first statement opened
 * until it ends, for opening one costs about as much as a short statement; a transaction begun amid
 * another has its own, and with it a connection. Without a transaction a handle counts for the
 * thread, within the call that opened it.
 */
final class TransactionHandles implements HandleScope {

  private final Jdbi jdbi;
  private final TransactionSynchronizationRegistry transactions;
  private final ThreadLocal<Deque<Use>> uses = ThreadLocal.withInitial(ArrayDeque::new);

  TransactionHandles(Jdbi jdbi, TransactionSynchronizationRegistry transactions) {
    this.jdbi = jdbi;
    this.transactions = transactions;
  }

  /** The handle in use, and null when one must be opened for the call alone. */
  @Override
  public @Nullable HandleSupplier get() {
    if (now() != null && transactions.getResource(this) instanceof HandleSupplier kept) {
      return kept;
    }
    if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
      return keep(jdbi.open());
    }
    Use innermost = uses.get().peek();
    return innermost != null && Objects.equals(innermost.transaction(), now())
        ? innermost.handle()
        : null;
  }

  @Override
  public void set(HandleSupplier handle) {
    uses.get().push(new Use(now(), handle));
  }

  @Override
  public void clear() {
    uses.get().pop();
  }

  private HandleSupplier keep(Handle handle) {
    SqlStatements statements = handle.getConfig(SqlStatements.class);
    statements.setAttachAllStatementsForCleanup(statements.isAttachCallbackStatementsForCleanup());
    set(handle); // which makes a supplier of it
    HandleSupplier kept = uses.get().pop().handle();
    transactions.putResource(this, kept);
    transactions.registerInterposedSynchronization(new Closing(handle));
    return kept;
  }

  private @Nullable Object now() {
    return transactions.getTransactionKey();
  }

  private record Use(@Nullable Object transaction, HandleSupplier handle) {}

  /**
   * Closes a kept handle. It stays the transaction's: a thread that goes on in a transaction which
   * timed out is refused its next statement, and does not run it outside of every transaction.
   */
  private final class Closing implements Synchronization {
    private final Handle handle;

    Closing(Handle handle) {
      this.handle = handle;
    }

    /** The pool wants its connection closed before it commits; who still asks gets another one. */
    @Override
    public void beforeCompletion() {
      transactions.putResource(TransactionHandles.this, null);
      handle.close();
    }

    @Override
    public void afterCompletion(int status) {
      handle.close();
    }
  }
}
