package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.RowSelector.Wanted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What identifies people alone: read from their own rows before, looked for everywhere after. */
final class OwnTexts {

  private static final int MOST_VALUES = 1_000;

  private final Connection connection;
  private final SqlDialect sql;
  private final RowSelector rows;

  OwnTexts(Connection connection, SqlDialect sql, RowSelector rows) {
    this.connection = connection;
    this.sql = sql;
    this.rows = rows;
  }

  /** Those of the people in one table. */
  Set<String> of(MappedTable table, List<Wanted> people) throws SQLException {
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
