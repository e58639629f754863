package io.shouyue.retention.datamap;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.datamap.SourceOutcome.Label;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.schedule.RuleAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of a person in one database, in one transaction: rows that hang on others first, then it
 * looks whether anything still leads to them, then it measures the crowds they stand in. A failure
 * anywhere leaves everything as it was; repeating it finds nothing more to do.
 */
@ApplicationScoped
class SourceEraser {

  private static final Logger LOG = Logger.getLogger(SourceEraser.class);

  private final SourceConnections connections;
  private final SchemaCheck schemas;
  private final DatamapConfig config;
  private final LegalClock time;

  SourceEraser(
      SourceConnections connections, SchemaCheck schemas, DatamapConfig config, LegalClock time) {
    this.connections = connections;
    this.schemas = schemas;
    this.config = config;
    this.time = time;
  }

  /**
   * What to do.
   *
   * @param chosen the tables to treat, of all that are mapped
   * @param action null: as each table's treatment says
   * @param beforeCommit told what will be so once the commit is through
   * @param search whether nothing of the person may be found in the chosen tables afterwards
   */
  record Order(
      DataSource source,
      MappedTables tables,
      List<MappedTable> chosen,
      Wanted wanted,
      @Nullable RuleAction action,
      boolean search,
      Consumer<SourceOutcome> beforeCommit) {}

  SourceOutcome erase(Order order) {
    try (Connection connection = connections.open(order.source())) {
      try {
        schemas.requireUnchanged(connection, order.source(), order.chosen());
        SourceOutcome outcome = erase(connection, order);
        order.beforeCommit().accept(outcome);
        connection.commit();
        return outcome;
      } finally {
        connection.rollback();
      }
    } catch (SQLException broken) {
      LOG.warnf("source failed source=%s sqlstate=%s", order.source().id(), broken.getSQLState());
      throw new RetentionException(RetentionError.SOURCE_FAILED);
    }
  }

  private SourceOutcome erase(Connection connection, Order order) throws SQLException {
    SqlDialect sql = SqlDialect.of(order.source().kind());
    RowSelector rows = new RowSelector(sql, order.tables().byName());
    SourceWork work = new SourceWork(connection, sql, rows, time.today());
    Map<String, Long> before = new HashMap<>();
    Set<String> values = new HashSet<>();
    for (MappedTable table : order.chosen()) {
      before.put(table.name(), work.count(table, order.wanted()));
      if (order.search() && config.searchTexts()) {
        values.addAll(work.uniqueValues(table, order.wanted()));
      }
    }
    Map<String, Long> touched = new HashMap<>();
    for (MappedTable table : order.chosen()) {
      touched.put(table.name(), work.treat(table, order.wanted(), action(order, table)));
    }
    requireNothingLeft(work, order, values);
    return outcome(new Crowd(connection, sql, rows), order, before, touched);
  }

  private static void requireNothingLeft(SourceWork work, Order order, Set<String> values)
      throws SQLException {
    for (MappedTable table : order.chosen()) {
      long left = work.count(table, order.wanted());
      Map<String, Long> found = work.search(table, values);
      if (left > 0 || !found.isEmpty()) {
        LOG.warnf(
            "something of a person is left source=%s table=%s rows=%d columns=%s",
            order.source().id(), table.name(), left, found.keySet());
        throw new RetentionException(RetentionError.IDENTIFIER_LEFT);
      }
    }
  }

  private SourceOutcome outcome(
      Crowd crowd, Order order, Map<String, Long> before, Map<String, Long> touched)
      throws SQLException {
    List<TableOutcome> tables = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    boolean stays = false;
    for (MappedTable table : order.chosen()) {
      RuleAction action = action(order, table);
      long rows = touched.get(table.name());
      Crowd.Size size = null;
      if (action == RuleAction.ANONYMISE && rows > 0) {
        stays = true;
        size = crowd.smallest(table);
        reasons.addAll(table.weaknesses());
        reasons.addAll(tooFew(table, size));
      }
      tables.add(
          new TableOutcome(
              table.name(),
              action,
              before.get(table.name()),
              rows,
              0,
              size == null ? null : (Long) size.k(),
              size == null ? null : size.l()));
    }
    Label label =
        !stays ? Label.DELETED : reasons.isEmpty() ? Label.ANONYMISED : Label.DE_IDENTIFIED;
    return new SourceOutcome(order.source().code(), label, tables, reasons);
  }

  private List<String> tooFew(MappedTable table, Crowd.Size size) {
    List<String> reasons = new ArrayList<>();
    if (size.k() < config.insideK()) {
      reasons.add("%s k=%d of %d".formatted(table.name(), size.k(), config.insideK()));
    }
    Long l = size.l();
    if (l != null && l < config.insideL()) {
      reasons.add("%s l=%d of %d".formatted(table.name(), l, config.insideL()));
    }
    return reasons;
  }

  /** A table without treated columns has nothing that could be anonymised: its rows go. */
  private static RuleAction action(Order order, MappedTable table) {
    RuleAction wanted = order.action();
    boolean deletes = table.treatment().action() == RuleAction.DELETE;
    return deletes || wanted == null ? table.treatment().action() : wanted;
  }
}
