package io.shouyue.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class TransactionHandlesApiTest {
  @Inject Jdbi jdbi;
  @Inject AgroalDataSource pool;
  @Inject TransactionManager transactions;

  @Test
  void statementsOfATransactionShareOneHandleUntilItCommits() throws Exception {
    Handle first = QuarkusTransaction.requiringNew().call(() -> sharedHandle());

    assertThat(first.isClosed()).isTrue();
  }

  @Test
  void handleIsClosedWithARollback() throws Exception {
    Handle[] used = new Handle[1];

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          used[0] = sharedHandle();
                          throw new IllegalArgumentException("no");
                        }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(used[0].isClosed()).isTrue();
  }

  @Test
  void transactionAmidAnotherHasItsOwnAndTheOutersCountsAgain() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Handle outer = sharedHandle();
              Handle inner = QuarkusTransaction.requiringNew().call(() -> sharedHandle());

              assertThat(inner).isNotSameAs(outer);
              assertThat(inner.isClosed()).isTrue();
              assertThat(sharedHandle()).isSameAs(outer);
            });
  }

  @Test
  void withoutATransactionAHandleCountsWithinItsCall() {
    Handle[] used = new Handle[2];

    jdbi.useHandle(
        outer -> {
          used[0] = outer;
          jdbi.useHandle(same -> assertThat(same).isSameAs(outer));
          used[1] = QuarkusTransaction.requiringNew().call(() -> sharedHandle());
          jdbi.useHandle(same -> assertThat(same).isSameAs(outer));
        });

    assertThat(used[1]).isNotSameAs(used[0]);
    assertThat(used).allMatch(Handle::isClosed);
    jdbi.useHandle(later -> assertThat(later).isNotSameAs(used[0]));
  }

  @Test
  void whoGoesOnWhenTheTimeOfATransactionIsUpIsRefused() throws Exception {
    transactions.setTransactionTimeout(1);
    transactions.begin();
    try {
      assertThatThrownBy(this::askForEver).isInstanceOf(RuntimeException.class);
      assertThat(transactions.getStatus()).isNotEqualTo(Status.STATUS_ACTIVE);

      assertThatThrownBy(() -> jdbi.useHandle(TransactionHandlesApiTest::asked))
          .isInstanceOf(RuntimeException.class);
    } finally {
      transactions.rollback();
      transactions.setTransactionTimeout(0);
    }
  }

  @Test
  void everyConnectionGoesBackToThePool() {
    long before = pool.getMetrics().activeCount();

    for (int i = 0; i < 50; i++) {
      QuarkusTransaction.requiringNew().run(this::sharedHandle);
    }

    assertThat(pool.getMetrics().activeCount()).isEqualTo(before);
  }

  /** The handle of a statement that ran, the same as of the next one. */
  private Handle sharedHandle() {
    Handle first = jdbi.withHandle(TransactionHandlesApiTest::asked);
    assertThat(jdbi.<Handle, RuntimeException>withHandle(h -> h)).isSameAs(first);
    return first;
  }

  private static Handle asked(Handle handle) {
    assertThat(handle.createQuery("SELECT 1").mapTo(Integer.class).one()).isOne();
    return handle;
  }

  private void askForEver() {
    while (true) {
      jdbi.useHandle(TransactionHandlesApiTest::asked);
    }
  }
}
