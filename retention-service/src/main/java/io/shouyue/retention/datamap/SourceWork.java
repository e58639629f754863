package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.datamap.SqlTreating.Expression;
import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import io.shouyue.retention.schedule.RuleAction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements against the mapped tables of one database, on one connection. */
final class SourceWork {

  private static final int BATCH = 500;
  private static final int MOST_VALUES = 1_000;

  private final Connection connection;
  private final SqlDialect sql;
  private final RowSelector rows;
  private final LocalDate today;

  SourceWork(Connection connection, SqlDialect sql, RowSelector rows, LocalDate today) {
    this.connection = connection;
    this.sql = sql;
    this.rows = rows;
    this.today = today;
  }

  /** How many rows each of the people has, in their order. */
  long[] count(MappedTable table, List<Wanted> people) throws SQLException {
    SelectedRows found = rows.of(table, people);
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

  /** How many rows all of them have. */
  long left(MappedTable table, List<Wanted> people) throws SQLException {
    SelectedRows found = rows.of(table, people);
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT count(*)" + found.from())) {
      found.bind(statement, 1);
      try (ResultSet rs = statement.executeQuery()) {
        rs.next();
        return rs.getLong(1);
      }
    }
  }

  /** Deletes or anonymises these people's rows and returns how many. */
  long treat(MappedTable table, List<Wanted> people, RuleAction action) throws SQLException {
    SelectedRows found = rows.of(table, people);
    if (action == RuleAction.DELETE) {
      return execute(sql.delete(found), List.of(), found);
    }
    if (table.changed().isEmpty()) {
      return left(table, people);
    }
    Optional<List<Expression>> all = SqlTreating.at(connection, sql, today).all(table);
    return all.isPresent() ? assign(table, all.get(), found) : oneByOne(table, found);
  }

  private long assign(MappedTable table, List<Expression> values, SelectedRows found)
      throws SQLException {
    List<String> assignments = new ArrayList<>();
    for (int n = 0; n < values.size(); n++) {
      String column = table.changed().get(n).column();
      assignments.add(sql.assigned(column) + " = " + values.get(n).text());
    }
    List<Object> parameters =
        values.stream().map(Expression::parameter).flatMap(Stream::ofNullable).toList();
    return execute(sql.update(found, String.join(", ", assignments)), parameters, found);
  }

  private long execute(String order, List<Object> first, SelectedRows found) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(order)) {
      for (int n = 0; n < first.size(); n++) {
        statement.setObject(n + 1, first.get(n));
      }
      found.bind(statement, first.size() + 1);
      return statement.executeUpdate();
    }
  }

  /** For a treatment that no expression of the database's gives: read, treated, written back. */
  private long oneByOne(MappedTable table, SelectedRows found) throws SQLException {
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
    return read.size();
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

  /** What identifies the person alone in their own rows: to be looked for afterwards. */
  Set<String> uniqueValues(MappedTable table, List<Wanted> people) throws SQLException {
    Set<String> values = new HashSet<>();
    SelectedRows found = rows.of(table, people);
    for (Catalogue.Column column : table.table().columns()) {
      if (column.data().isUnique() && column.type() == ColumnType.TEXT) {
        String query = "SELECT DISTINCT t0.%s%s".formatted(sql.name(column.name()), found.from());
        try (PreparedStatement statement = connection.prepareStatement(query)) {
          statement.setMaxRows(MOST_VALUES);
          found.bind(statement, 1);
          collect(statement, values);
        }
      }
    }
    return values;
  }

  private static void collect(PreparedStatement statement, Set<String> values) throws SQLException {
    try (ResultSet rs = statement.executeQuery()) {
      while (rs.next()) {
        String value = rs.getString(1);
        if (value != null && value.strip().length() >= 6) {
          values.add(value.strip());
        }
      }
    }
  }

  /** In how many rows of the table one of the values still stands, by column. */
  Map<String, Long> search(MappedTable table, Set<String> values) throws SQLException {
    Map<String, Long> hits = new LinkedHashMap<>();
    for (Catalogue.Column column : table.table().columns()) {
      if (column.type() == ColumnType.TEXT && !values.isEmpty()) {
        long found = search(table, column, values);
        if (found > 0) {
          hits.put(table.name() + "." + column.name(), found);
        }
      }
    }
    return hits;
  }

  private long search(MappedTable table, Catalogue.Column column, Set<String> values)
      throws SQLException {
    String any =
        values.stream()
            .map(value -> sql.name(column.name()) + " LIKE ? ESCAPE '!'")
            .collect(Collectors.joining(" OR "));
    String query = "SELECT count(*) FROM " + sql.table(table.table()) + " WHERE " + any;
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      int n = 1;
      for (String value : values) {
        statement.setString(n++, "%" + value.replaceAll("([!%_])", "!$1") + "%");
      }
      try (ResultSet rs = statement.executeQuery()) {
        rs.next();
        return rs.getLong(1);
      }
    }
  }
}
