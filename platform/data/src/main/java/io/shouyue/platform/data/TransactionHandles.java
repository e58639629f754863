package io.shouyue.platform.data;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jdbi.v3.core.HandleScope;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The handle that a thread uses at the moment, for as long as it stays in one transaction. A
 * transaction that is begun amid a query of another one ({@code REQUIRES_NEW}) gets a handle, and
 * with it a connection, of its own; that of the outer one counts again after it.
 */
final class TransactionHandles implements HandleScope {

  private final TransactionSynchronizationRegistry transactions;
  private final ThreadLocal<Deque<Use>> uses = ThreadLocal.withInitial(ArrayDeque::new);

  TransactionHandles(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  /** The handle in use, and null when none is in this transaction. */
  @Override
  public @Nullable HandleSupplier get() {
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

  private @Nullable Object now() {
    return transactions.getTransactionKey();
  }

  private record Use(@Nullable Object transaction, HandleSupplier handle) {}
}
