package io.shouyue.platform.data.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryOnConflictInterceptorTest {
  private final RetryOnConflictInterceptor interceptor =
      new RetryOnConflictInterceptor(
          fake(TransactionSynchronizationRegistry.class, () -> Status.STATUS_NO_TRANSACTION));

  @Test
  void aDeadlockIsTriedAgain() throws Exception {
    Deque<Exception> failures =
        new ArrayDeque<>(
            List.of(
                new IllegalStateException(new SQLException("deadlock", "40P01")),
                new SQLException("serialisation", "40001")));

    assertThat(interceptor.retry(call(failures))).isEqualTo("done");
  }

  @Test
  void aPoolWithoutAConnectionIsNoConflictAndNoOtherFailure() {
    SQLException none = new SQLException("no connection in time");
    Deque<Exception> failures = new ArrayDeque<>(List.of(new IllegalStateException(none), none));

    assertThatThrownBy(() -> interceptor.retry(call(failures))).hasCause(none);

    assertThat(failures).hasSize(1);
  }

  private static InvocationContext call(Deque<Exception> failures) {
    return fake(
        InvocationContext.class,
        () -> {
          if (failures.isEmpty()) {
            return "done";
          }
          throw failures.pop();
        });
  }

  private interface Answer {
    Object give() throws Exception;
  }

  /** Whatever is called, gives the one answer. */
  private static <T> T fake(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.give()));
  }
}
