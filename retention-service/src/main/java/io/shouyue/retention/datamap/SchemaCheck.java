package io.shouyue.retention.datamap;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A column that came since discovery, or a table that took another's place, may hold somebody:
 * nothing is done around it unseen.
 */
@ApplicationScoped
class SchemaCheck {

  /**
   * @param mapped all tables of the source that are treated
   * @param chosen those that are looked at now
   * @throws RetentionException schema-changed
   */
  void requireUnchanged(
      Connection connection, DataSource source, MappedTables mapped, List<MappedTable> chosen)
      throws SQLException {
    if (!mapped.areWhole()) {
      throw new RetentionException(RetentionError.SCHEMA_CHANGED);
    }
    SqlDialect sql = SqlDialect.of(source.kind());
    for (MappedTable table : chosen) {
      Set<String> known =
          table.table().columns().stream()
              .map(Catalogue.Column::name)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!known.equals(columns(connection, sql, table))) {
        throw new RetentionException(RetentionError.SCHEMA_CHANGED);
      }
    }
  }

  private static Set<String> columns(Connection connection, SqlDialect sql, MappedTable table)
      throws SQLException {
    Set<String> names = new TreeSet<>();
    String query = "SELECT * FROM " + sql.table(table.table()) + " WHERE 1 = 0";
    try (Statement statement = connection.createStatement();
        ResultSet rs = statement.executeQuery(query)) {
      for (int n = 1; n <= rs.getMetaData().getColumnCount(); n++) {
        names.add(rs.getMetaData().getColumnName(n));
      }
    }
    return names;
  }
}
