package io.shouyue.platform.data;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/**
 * {@link Jdbi} over the service's own database as the runtime role. Within {@code @Transactional}
 * all statements share the transaction's one handle and connection, and no other transaction's.
 */
@ApplicationScoped
public class JdbiProducer {
  @Produces
  @Singleton
  @DefaultBean
  Jdbi jdbi(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions) {
    Jdbi jdbi = Jdbi.create(dataSource);
    jdbi.setHandleScope(new TransactionHandles(jdbi, transactions));
    // A handle of a JTA transaction is not its owner: closing it must not end the transaction.
    jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    return jdbi;
  }
}
