package io.shouyue.consent.ledger.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/**
 * Stands in for the container's transactions in plain tests: within {@link #inTransaction} every
 * handle of the thread uses one connection.
 */
public final class ThreadConnections {
  private final DataSource source;
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  public ThreadConnections(DataSource source) {
    this.source = source;
  }

  /** Over these connections. */
  public Jdbi jdbi() {
    Jdbi jdbi = Jdbi.create(this::connection);
    jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    return jdbi;
  }

  /** Commits when it returns, rolls back when it throws. */
  public <T> T inTransaction(Supplier<T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      current.set(connection);
      try {
        T result = work.get();
        connection.commit();
        return result;
      } catch (RuntimeException failed) {
        connection.rollback();
        throw failed;
      } finally {
        current.remove();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Connection connection() throws SQLException {
    Connection shared = current.get();
    return shared == null ? source.getConnection() : keptOpen(shared);
  }

  private static Connection keptOpen(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
