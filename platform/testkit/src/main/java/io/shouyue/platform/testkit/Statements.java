package io.shouyue.platform.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Listens to what a service asks of its database, so that a test can say how much it is. */
public final class Statements {
  private static final int SHOWN = 100;

  private Statements() {}

  /**
   * The statements that {@code work} has the service run, each by its beginning, in their order.
   */
  public static List<String> during(Jdbi jdbi, Runnable work) {
    List<String> heard = new CopyOnWriteArrayList<>();
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            heard.add(beginning(context.getRenderedSql()));
          }
        });
    try {
      work.run();
    } finally {
      jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }
    return List.copyOf(heard);
  }

  private static String beginning(String sql) {
    String line = sql.replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN);
  }
}
