package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.datamap.SqlDialect.Kept;
import io.shouyue.retention.datamap.SqlTreating.Expression;
import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import io.shouyue.retention.schedule.RuleAction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements against the mapped tables of one database, on one connection. */
final class SourceWork {

  private static final int BATCH = 500;

  /** Rows of an answer that are held at once. */
  private static final int FETCH = 10_000;

  private final Connection connection;
  private final SqlDialect sql;
  private final RowSelector rows;
  private final LocalDate today;
  private final Map<Sought, SelectedRows> found = new HashMap<>();
  private boolean told = true;

  SourceWork(Connection connection, SqlDialect sql, RowSelector rows, LocalDate today) {
    this.connection = connection;
    this.sql = sql;
    this.rows = rows;
    this.today = today;
  }

  /** What is looked for again and again within the transaction. */
  private record Sought(String table, List<Wanted> people) {}

  /** These people's rows. */
  private SelectedRows find(MappedTable table, List<Wanted> people) throws SQLException {
    Sought sought = new Sought(table.name(), people);
    SelectedRows known = found.get(sought);
    if (known == null) {
      known = kept(rows.of(table, people));
      found.put(sought, known);
    }
    return known;
  }

  /** Many are kept beside the table where whoever signs in here may make a table of their own. */
  private SelectedRows kept(SelectedRows many) throws SQLException {
    Optional<Kept> kept = sql.kept(many, "shouyue_wanted_" + found.size());
    if (kept.isEmpty() || !mayKeep()) {
      return many;
    }
    try (Statement statement = connection.createStatement()) {
      for (String order : kept.get().orders()) {
        statement.execute(order);
      }
      CopiedRows.into(connection, kept.get().fill(), kept.get().columns());
      statement.execute(kept.get().measure());
    }
    return kept.get().rows();
  }

  private boolean mayKeep() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rs =
            statement.executeQuery("SELECT has_database_privilege(current_database(), 'TEMP')")) {
      rs.next();
      return rs.getBoolean(1);
    }
  }

  /** How many rows each of the people has, in their order. */
  long[] count(MappedTable table, List<Wanted> people) throws SQLException {
    SelectedRows found = find(table, people);
    return found.owner() == null
        ? countByKeys(table, people, found)
        : countByOwner(found, people.size());
  }

  private long[] countByOwner(SelectedRows found, int people) throws SQLException {
    String query = "SELECT %1$s, count(*)%2$s GROUP BY %1$s".formatted(found.owner(), found.from());
    long[] counts = new long[people];
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      found.bind(statement, 1);
      try (ResultSet rs = statement.executeQuery()) {
        while (rs.next()) {
          counts[found.place(rs.getInt(1))] += rs.getLong(2);
        }
      }
    }
    return counts;
  }

  private long[] countByKeys(MappedTable table, List<Wanted> people, SelectedRows found)
      throws SQLException {
    RowOwners owners = new RowOwners(rows, table, people);
    String keys = String.join(", ", found.keys());
    String query = "SELECT %s, count(*)%s GROUP BY %s".formatted(keys, found.from(), keys);
    long[] counts = new long[people.size()];
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      found.bind(statement, 1);
      try (ResultSet rs = statement.executeQuery()) {
        while (rs.next()) {
          List<String> values = new ArrayList<>();
          for (int n = 1; n <= found.keys().size(); n++) {
            values.add(rs.getString(n));
          }
          counts[owners.of(values)] += rs.getLong(found.keys().size() + 1);
        }
      }
    }
    return counts;
  }

  /**
   * Whether the database told of every row that was treated here that it is gone or, as it is now,
   * would not be found again, in tables where nothing but our change has a say. Otherwise it takes
   * a look.
   */
  boolean toldGone() {
    return told;
  }

  private boolean isPlain(MappedTable table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SqlDialect.PLAIN)) {
      statement.setString(1, sql.table(table.table()));
      try (ResultSet rs = statement.executeQuery()) {
        return rs.next() && rs.getBoolean(1);
      }
    }
  }

  /** How many rows all of them have. */
  long left(MappedTable table, List<Wanted> people) throws SQLException {
    SelectedRows found = find(table, people);
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT count(*)" + found.from())) {
      found.bind(statement, 1);
      try (ResultSet rs = statement.executeQuery()) {
        rs.next();
        return rs.getLong(1);
      }
    }
  }

  /** Deletes or anonymises these people's rows; returns how many of each, in their order. */
  long[] treat(MappedTable table, List<Wanted> people, RuleAction action) throws SQLException {
    SelectedRows found = find(table, people);
    told &= found.owner() != null && isPlain(table);
    if (action == RuleAction.DELETE) {
      String order = sql.telling(sql.delete(found), found);
      return change(table, people, new Change(order, List.of()), found);
    }
    if (table.changed().isEmpty()) {
      told = false;
      return count(table, people);
    }
    Optional<List<Expression>> all = SqlTreating.at(connection, sql, today).all(table);
    if (all.isPresent()) {
      return change(table, people, assignment(table, all.get(), found), found);
    }
    told = false;
    long[] counts = count(table, people);
    oneByOne(table, found);
    return counts;
  }

  /** A statement, and its parameters before those of the rows. */
  private record Change(String order, List<Object> first) {}

  private Change assignment(MappedTable table, List<Expression> values, SelectedRows found) {
    List<String> assignments = new ArrayList<>();
    for (int n = 0; n < values.size(); n++) {
      String column = table.changed().get(n).column();
      assignments.add(sql.assigned(column) + " = " + values.get(n).text());
    }
    return new Change(
        sql.tellingWhatStays(sql.update(found, String.join(", ", assignments)), found),
        values.stream().map(Expression::parameter).flatMap(Stream::ofNullable).toList());
  }

  /**
   * Where the database does not say whose the rows were that it changed, they are counted first.
   */
  private long[] change(MappedTable table, List<Wanted> people, Change change, SelectedRows found)
      throws SQLException {
    boolean several = found.owner() == null && found.places().size() > 1;
    long[] counts = several ? count(table, people) : new long[people.size()];
    try (PreparedStatement statement = connection.prepareStatement(change.order())) {
      statement.setFetchSize(FETCH);
      for (int n = 0; n < change.first().size(); n++) {
        statement.setObject(n + 1, change.first().get(n));
      }
      found.bind(statement, change.first().size() + 1);
      if (statement.execute()) {
        add(statement, found, counts);
      } else if (!several && !found.places().isEmpty()) {
        counts[found.place(1)] = statement.getUpdateCount();
      }
    }
    return counts;
  }

  private void add(PreparedStatement changed, SelectedRows found, long[] counts)
      throws SQLException {
    try (ResultSet rs = changed.getResultSet()) {
      while (rs.next()) {
        int owner = rs.getInt(1);
        told &= owner > 0;
        counts[found.place(Math.abs(owner))]++;
      }
    }
  }

  /** For a treatment that no expression of the database's gives: read, treated, written back. */
  private void oneByOne(MappedTable table, SelectedRows found) throws SQLException {
    List<ColumnTreatment> changed = table.changed();
    List<String> key = table.table().primaryKey();
    String update =
        "UPDATE %s SET %s WHERE %s"
            .formatted(
                sql.table(table.table()),
                changed.stream()
                    .map(one -> sql.name(one.column()) + " = ?")
                    .collect(Collectors.joining(", ")),
                key.stream()
                    .map(one -> sql.name(one) + " = ?")
                    .collect(Collectors.joining(" AND ")));
    List<List<Object>> read = read(table, found, changed, key);
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      int waiting = 0;
      for (List<Object> row : read) {
        for (int n = 0; n < row.size(); n++) {
          statement.setObject(n + 1, row.get(n));
        }
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }

  /** New values of each row, then its key; locked until the end of the transaction. */
  private List<List<Object>> read(
      MappedTable table, SelectedRows found, List<ColumnTreatment> changed, List<String> key)
      throws SQLException {
    String columns =
        Stream.concat(changed.stream().map(ColumnTreatment::column), key.stream())
            .map(column -> "t0." + sql.name(column))
            .collect(Collectors.joining(", "));
    List<List<Object>> read = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT " + columns + found.from() + " FOR UPDATE")) {
      found.bind(statement, 1);
      try (ResultSet rs = statement.executeQuery()) {
        while (rs.next()) {
          List<Object> row = new ArrayList<>();
          for (int n = 0; n < changed.size(); n++) {
            ColumnTreatment how = changed.get(n);
            Catalogue.Column column = table.table().column(how.column()).orElseThrow();
            row.add(Treating.of(how, column, rs.getObject(n + 1), today));
          }
          for (int n = 0; n < key.size(); n++) {
            row.add(rs.getObject(changed.size() + n + 1));
          }
          read.add(row);
        }
      }
    }
    return read;
  }
}
