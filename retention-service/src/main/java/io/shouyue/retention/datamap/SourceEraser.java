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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of people in one database, in one transaction, with one statement a table: rows that hang
 * on others first, then it looks whether anything still leads to them, then it measures the crowds
 * they stand in. A failure anywhere leaves everything as it was; repeating it finds nothing more to
 * do.
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
   * @param people all with a record, or all without
   * @param action null: as each table's treatment says
   */
  record Order(
      DataSource source,
      MappedTables tables,
      List<MappedTable> chosen,
      List<Wanted> people,
      @Nullable RuleAction action) {}

  /** What to do besides, on a connection that is rolled back unless it commits. */
  private interface Step<T> {
    T take(Connection connection, SourceWork work) throws SQLException;
  }

  /**
   * Lets go of them and says what was done.
   *
   * @param search whether nothing of theirs may be found in the chosen tables afterwards
   * @param beforeCommit told what will be so once the commit is through
   */
  SourceOutcome erase(Order order, boolean search, Consumer<SourceOutcome> beforeCommit) {
    return within(
        order,
        (connection, work) -> {
          OwnTexts texts = new OwnTexts(connection, dialect(order), rows(order));
          Set<String> values = search && config.searchTexts() ? own(texts, order) : Set.of();
          List<long[]> before = counts(work, order);
          List<long[]> touched = treat(work, order);
          requireNothingLeft(work, order);
          requireGone(texts, order, values);
          Crowd crowd = new Crowd(connection, dialect(order), rows(order));
          SourceOutcome outcome = outcome(crowd, order, treated(order, before, touched));
          beforeCommit.accept(outcome);
          connection.commit();
          return outcome;
        });
  }

  /**
   * Lets go of them in bulk; returns how many rows that were of each, in their order. The crowds
   * are not measured, and the tables are looked through again only where the database did not tell
   * with the change that nothing is left.
   */
  long[] letGo(Order order) {
    return within(
        order,
        (connection, work) -> {
          List<long[]> touched = treat(work, order);
          if (!work.toldGone()) {
            requireNothingLeft(work, order);
          }
          connection.commit();
          return sums(order, touched);
        });
  }

  /** How many rows {@link #letGo} would touch now, of each. */
  long[] count(Order order) {
    return within(order, (connection, work) -> sums(order, counts(work, order)));
  }

  /** How many rows of a table there were before, and how many were touched. */
  private record Treated(MappedTable table, long before, long touched) {}

  private static List<Treated> treated(Order order, List<long[]> before, List<long[]> touched) {
    return IntStream.range(0, before.size())
        .mapToObj(
            n ->
                new Treated(
                    order.chosen().get(n),
                    Arrays.stream(before.get(n)).sum(),
                    Arrays.stream(touched.get(n)).sum()))
        .toList();
  }

  /** Each table's rows of each of the people. */
  private static List<long[]> counts(SourceWork work, Order order) throws SQLException {
    List<long[]> counts = new ArrayList<>();
    for (MappedTable table : order.chosen()) {
      counts.add(work.count(table, order.people()));
    }
    return counts;
  }

  private static long[] sums(Order order, List<long[]> counts) {
    long[] sums = new long[order.people().size()];
    counts.forEach(count -> Arrays.setAll(sums, n -> sums[n] + count[n]));
    return sums;
  }

  private <T> T within(Order order, Step<T> step) {
    try (Connection connection = connections.open(order.source())) {
      try {
        schemas.requireUnchanged(connection, order.source(), order.tables(), order.chosen());
        return step.take(
            connection, new SourceWork(connection, dialect(order), rows(order), time.today()));
      } finally {
        connection.rollback();
      }
    } catch (SQLException broken) {
      LOG.warnf("source failed source=%s sqlstate=%s", order.source().id(), broken.getSQLState());
      throw new RetentionException(RetentionError.SOURCE_FAILED);
    }
  }

  private static SqlDialect dialect(Order order) {
    return SqlDialect.of(order.source().kind());
  }

  private static RowSelector rows(Order order) {
    return new RowSelector(dialect(order), order.tables().byName());
  }

  /** Returns how many rows of each of the people were touched, by table. */
  private static List<long[]> treat(SourceWork work, Order order) throws SQLException {
    List<long[]> touched = new ArrayList<>();
    for (MappedTable table : order.chosen()) {
      touched.add(work.treat(table, order.people(), action(order, table)));
    }
    return touched;
  }

  private static void requireNothingLeft(SourceWork work, Order order) throws SQLException {
    for (MappedTable table : order.chosen()) {
      long left = work.left(table, order.people());
      if (left > 0) {
        throw somethingLeft(order, table, "rows=" + left);
      }
    }
  }

  private static Set<String> own(OwnTexts texts, Order order) throws SQLException {
    Set<String> values = new HashSet<>();
    for (MappedTable table : order.chosen()) {
      values.addAll(texts.of(table, order.people()));
    }
    return values;
  }

  private static void requireGone(OwnTexts texts, Order order, Set<String> values)
      throws SQLException {
    for (MappedTable table : order.chosen()) {
      Map<String, Long> found = texts.search(table, values);
      if (!found.isEmpty()) {
        throw somethingLeft(order, table, "columns=" + found.keySet());
      }
    }
  }

  private static RetentionException somethingLeft(Order order, MappedTable table, String what) {
    LOG.warnf(
        "something of a person is left source=%s table=%s %s",
        order.source().id(), table.name(), what);
    return new RetentionException(RetentionError.IDENTIFIER_LEFT);
  }

  private SourceOutcome outcome(Crowd crowd, Order order, List<Treated> treated)
      throws SQLException {
    List<TableOutcome> tables = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    boolean stays = false;
    for (Treated one : treated) {
      MappedTable table = one.table();
      RuleAction action = action(order, table);
      long rows = one.touched();
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
              one.before(),
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
