package io.shouyue.bench.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows that are made out of a model's within the database. */
final class ModelRows {
  private ModelRows() {}

  /**
   * Copies of rows, numbered by {@code made.number}.
   *
   * @param changed expressions by column; the others are the model's
   */
  static void copy(
      Statement statement,
      String table,
      String model,
      long from,
      long to,
      Map<String, String> changed)
      throws SQLException {
    List<String> columns =
        texts(
            statement,
            """
            SELECT attname FROM pg_attribute WHERE attrelid = '%s'::regclass AND attnum > 0
              AND NOT attisdropped AND attgenerated = ''
            """
                .formatted(table));
    statement.execute(
        "INSERT INTO %s (%s) SELECT %s FROM %s model, generate_series(%d, %d - 1) AS made(number) WHERE %s"
            .formatted(
                table,
                String.join(", ", columns),
                columns.stream()
                    .map(column -> changed.getOrDefault(column, "model." + column))
                    .collect(Collectors.joining(", ")),
                table,
                from,
                to,
                model));
  }

  static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }
}
