package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.RowSelector.Condition;
import io.shouyue.retention.datamap.RowSelector.Wanted;
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
import java.util.Set;
import java.util.stream.Collectors;

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

  long count(MappedTable table, Wanted wanted) throws SQLException {
    Condition where = rows.of(table, wanted);
    String query = "SELECT count(*) FROM " + sql.table(table.table()) + " WHERE " + where.text();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      where.bind(statement, 1);
      try (ResultSet rs = statement.executeQuery()) {
        rs.next();
        return rs.getLong(1);
      }
    }
  }

  /** Deletes or anonymises the person's rows and returns how many. */
  long treat(MappedTable table, Wanted wanted, RuleAction action) throws SQLException {
    return action == RuleAction.DELETE ? delete(table, wanted) : anonymise(table, wanted);
  }

  private long delete(MappedTable table, Wanted wanted) throws SQLException {
    Condition where = rows.of(table, wanted);
    String order = "DELETE FROM " + sql.table(table.table()) + " WHERE " + where.text();
    try (PreparedStatement statement = connection.prepareStatement(order)) {
      where.bind(statement, 1);
      return statement.executeUpdate();
    }
  }

  private long anonymise(MappedTable table, Wanted wanted) throws SQLException {
    List<ColumnTreatment> changed = table.changed();
    List<String> key = table.table().primaryKey();
    if (changed.isEmpty()) {
      return count(table, wanted);
    }
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
    List<List<Object>> found = read(table, wanted, changed, key);
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      int waiting = 0;
      for (List<Object> row : found) {
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
    return found.size();
  }

  /** New values of each row, then its key; locked until the end of the transaction. */
  private List<List<Object>> read(
      MappedTable table, Wanted wanted, List<ColumnTreatment> changed, List<String> key)
      throws SQLException {
    List<String> columns = new ArrayList<>(changed.stream().map(ColumnTreatment::column).toList());
    columns.addAll(key);
    Condition where = rows.of(table, wanted);
    List<List<Object>> found = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            select(columns)
                + sql.table(table.table())
                + " WHERE "
                + where.text()
                + " FOR UPDATE")) {
      where.bind(statement, 1);
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
          found.add(row);
        }
      }
    }
    return found;
  }

  /** What identifies the person alone in their own rows: to be looked for afterwards. */
  Set<String> uniqueValues(MappedTable table, Wanted wanted) throws SQLException {
    Set<String> values = new HashSet<>();
    Condition where = rows.of(table, wanted);
    for (Catalogue.Column column : table.table().columns()) {
      if (column.data().isUnique() && column.type() == ColumnType.TEXT) {
        String query =
            "SELECT DISTINCT %s FROM %s WHERE %s"
                .formatted(sql.name(column.name()), sql.table(table.table()), where.text());
        try (PreparedStatement statement = connection.prepareStatement(query)) {
          statement.setMaxRows(MOST_VALUES);
          where.bind(statement, 1);
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

  private String select(List<String> columns) {
    return columns.stream().map(sql::name).collect(Collectors.joining(", ", "SELECT ", " FROM "));
  }
}
