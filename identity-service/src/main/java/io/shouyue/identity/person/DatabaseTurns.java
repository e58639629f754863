package io.shouyue.identity.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets callers to the database in the order in which they came, some at once. A pool hands a free
 * connection to whoever is quickest: of hundreds that wait on virtual threads some would wait until
 * they are turned away.
 */
@ApplicationScoped
public class DatabaseTurns {
  /** Connections that are left for everything else. */
  private static final int RESERVE = 6;

  private final Semaphore turns;

  DatabaseTurns(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
    this.turns = new Semaphore(Math.max(1, connections - RESERVE), true);
  }

  /** Does the work when it is the caller's turn; nothing outside is to be waited for in it. */
  public <T> T take(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
