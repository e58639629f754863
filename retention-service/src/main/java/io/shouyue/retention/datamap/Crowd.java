package io.shouyue.retention.datamap;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large the crowds are in which a table's anonymised rows stand: rows alike in every column
 * that narrows down who it was (k), and how many different sensitive values each crowd has (l).
 */
final class Crowd {

  private final Connection connection;
  private final SqlDialect sql;
  private final RowSelector rows;

  Crowd(Connection connection, SqlDialect sql, RowSelector rows) {
    this.connection = connection;
    this.sql = sql;
    this.rows = rows;
  }

  /** The smallest crowd, and the least variety in any; l is null where nothing is sensitive. */
  record Size(long k, @Nullable Long l) {}

  Size smallest(MappedTable table) throws SQLException {
    List<String> quasi = table.quasi();
    List<String> sensitive = table.sensitive();
    String variety =
        sensitive.isEmpty()
            ? "CAST(NULL AS decimal)"
            : least(
                sensitive.stream()
                    .map(column -> "count(DISTINCT " + sql.name(column) + ")")
                    .toList());
    String group =
        quasi.isEmpty()
            ? ""
            : quasi.stream().map(sql::name).collect(Collectors.joining(", ", "GROUP BY ", ""));
    String query =
        """
        SELECT min(n), min(l) FROM (
          SELECT count(*) AS n, %s AS l FROM %s WHERE %s %s) AS crowd
        """
            .formatted(variety, sql.table(table.table()), rows.anonymous(table), group);
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rs = statement.executeQuery()) {
      rs.next();
      long k = rs.getLong(1);
      long l = rs.getLong(2);
      return new Size(k, rs.wasNull() ? null : (Long) l);
    }
  }

  private static String least(List<String> counts) {
    return counts.size() == 1 ? counts.getFirst() : "least(" + String.join(", ", counts) + ")";
  }
}
