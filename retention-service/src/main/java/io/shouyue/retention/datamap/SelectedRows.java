package io.shouyue.retention.datamap;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table, known as {@code t0} in the statement, as a condition with its parameters.
 *
 * @param tables with their aliases: the rows' own first, then those that lead to the person
 * @param keys the columns that say whose a row is
 * @param owner an expression for whose a row is, from 1; null where only the keys tell
 * @param places of the people that the owners stand for
 */
record SelectedRows(
    List<String> tables,
    String where,
    List<Object> parameters,
    List<String> keys,
    @Nullable String owner,
    List<Integer> places) {

  SelectedRows {
    tables = List.copyOf(tables);
    parameters = List.copyOf(parameters);
    keys = List.copyOf(keys);
    places = List.copyOf(places);
  }

  /** All rows of a table, whoever's they are. */
  static SelectedRows every(String table) {
    return new SelectedRows(
        List.of(table + " AS t0"), "1 = 1", List.of(), List.of(), null, List.of());
  }

  /** The same rows by way of other tables. */
  SelectedRows among(List<String> others, List<Object> values) {
    return new SelectedRows(others, where, values, keys, owner, places);
  }

  /** {@code FROM … WHERE …} of a query. */
  String from() {
    return " FROM " + String.join(", ", tables) + " WHERE " + where;
  }

  /** The place of the one among the people whose row it is. */
  int place(int owner) {
    return places.get(owner - 1);
  }

  void bind(PreparedStatement statement, int from) throws SQLException {
    for (int n = 0; n < parameters.size(); n++) {
      SqlDialect.bind(statement, from + n, parameters.get(n));
    }
  }
}
