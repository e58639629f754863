package io.shouyue.platform.data.retry;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs outside the transactional interceptor, so that each attempt is a new transaction. */
@Interceptor
@RetryOnConflict
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryOnConflictInterceptor {
  private static final int ATTEMPTS = 4;
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

  private final TransactionSynchronizationRegistry transactions;

  RetryOnConflictInterceptor(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  @AroundInvoke
  Object retry(InvocationContext call) throws Exception {
    boolean within = transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    for (int attempt = 1; ; attempt++) {
      try {
        return call.proceed();
      } catch (Exception failed) {
        if (within || attempt == ATTEMPTS || !isConflict(failed)) {
          throw failed;
        }
      }
    }
  }

  private static boolean isConflict(@Nullable Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof RaceLostException
          || (cause instanceof SQLException sql && isConflict(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** A pool that has no connection left gives none. */
  private static boolean isConflict(@Nullable String sqlState) {
    return sqlState != null && CONFLICTS.contains(sqlState);
  }
}
