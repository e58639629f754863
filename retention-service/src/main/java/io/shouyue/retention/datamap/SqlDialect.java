package io.shouyue.retention.datamap;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What differs between databases. */
enum SqlDialect {
  POSTGRESQL('"'),
  MYSQL('`');

  private final char quote;

  SqlDialect(char quote) {
    this.quote = quote;
  }

  static SqlDialect of(SourceKind kind) {
    return switch (kind) {
      case POSTGRESQL -> POSTGRESQL;
      case MYSQL -> MYSQL;
      case HTTP, SUITE -> throw new IllegalArgumentException("no database");
    };
  }

  /** A condition, and its parameters in their order. */
  record Condition(String text, List<Object> parameters) {}

  /** A list of values as one parameter. */
  private record Many(String type, List<Object> values) {}

  /** A value whose type is left open, so that it takes that of the column beside it. */
  private record Untyped(Object value) {}

  /** Binds one parameter as this dialect made it. */
  static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case Untyped open -> statement.setObject(at, open.value(), Types.OTHER);
      case Many many ->
          statement.setArray(
              at, statement.getConnection().createArrayOf(many.type(), many.values().toArray()));
      default -> statement.setObject(at, value);
    }
  }

  /** The name so that it can mean nothing else, whatever characters it has. */
  String name(String identifier) {
    if (identifier.isEmpty() || identifier.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("no identifier");
    }
    String mark = String.valueOf(quote);
    return mark + identifier.replace(mark, mark + mark) + mark;
  }

  String table(Catalogue.Table table) {
    return name(table.schema()) + "." + name(table.name());
  }

  /** The value as a parameter beside that column. */
  Object parameter(Catalogue.Column column, Object value) {
    return switch (column.type()) {
      case TEXT, INTEGER, DECIMAL -> value;
      case DATE, TIMESTAMP, OTHER -> this == POSTGRESQL ? new Untyped(value) : value;
    };
  }

  /**
   * That the columns hold one of the rows of values.
   *
   * @param names of the columns, as the statement knows them
   */
  Condition among(List<String> names, List<Catalogue.Column> columns, List<List<Object>> rows) {
    if (rows.isEmpty()) {
      return new Condition("1 = 0", List.of());
    }
    if (rows.size() == 1) {
      List<Object> row = rows.getFirst();
      return new Condition(
          names.stream().map(name -> name + " = ?").collect(Collectors.joining(" AND ")),
          IntStream.range(0, row.size())
              .mapToObj(n -> parameter(columns.get(n), row.get(n)))
              .toList());
    }
    return this == POSTGRESQL ? amongArrays(names, columns, rows) : amongLists(names, rows);
  }

  private static Condition amongArrays(
      List<String> names, List<Catalogue.Column> columns, List<List<Object>> rows) {
    List<Object> arrays = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      int at = n;
      arrays.add(new Many(element(columns.get(n)), rows.stream().map(row -> row.get(at)).toList()));
    }
    String any = names.getFirst() + " = ANY (?)";
    if (names.size() == 1) {
      return new Condition(any, arrays);
    }
    // The first column alone besides, because an index serves it where none serves the row.
    arrays.addFirst(arrays.getFirst());
    return new Condition(
        "%s AND (%s) IN (SELECT * FROM unnest(%s))"
            .formatted(any, String.join(", ", names), placeholders(names.size())),
        arrays);
  }

  private static Condition amongLists(List<String> names, List<List<Object>> rows) {
    String row = names.size() == 1 ? "?" : "(" + placeholders(names.size()) + ")";
    String left = names.size() == 1 ? names.getFirst() : "(" + String.join(", ", names) + ")";
    String text = left + " IN (" + String.join(", ", Collections.nCopies(rows.size(), row)) + ")";
    return new Condition(text, rows.stream().flatMap(List::stream).toList());
  }

  private static String element(Catalogue.Column column) {
    return switch (column.type()) {
      case TEXT -> column.typeName().equals("bpchar") ? "bpchar" : "text";
      case INTEGER -> "int8";
      case DECIMAL -> "numeric";
      case DATE, TIMESTAMP, OTHER -> column.typeName();
    };
  }

  private static String placeholders(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /** The column on the left of an assignment. */
  String assigned(String column) {
    return this == POSTGRESQL ? name(column) : "t0." + name(column);
  }

  /** Changes the rows; parameters of the assignments come before those of the rows. */
  String update(SelectedRows rows, String assignments) {
    return switch (this) {
      case POSTGRESQL ->
          "UPDATE %s SET %s%s WHERE %s"
              .formatted(
                  rows.tables().getFirst(), assignments, others(" FROM ", rows), rows.where());
      case MYSQL ->
          "UPDATE %s SET %s WHERE %s"
              .formatted(String.join(", ", rows.tables()), assignments, rows.where());
    };
  }

  String delete(SelectedRows rows) {
    return switch (this) {
      case POSTGRESQL ->
          "DELETE FROM %s%s WHERE %s"
              .formatted(rows.tables().getFirst(), others(" USING ", rows), rows.where());
      case MYSQL -> "DELETE t0" + rows.from();
    };
  }

  private static String others(String word, SelectedRows rows) {
    List<String> others = rows.tables().subList(1, rows.tables().size());
    return others.isEmpty() ? "" : word + String.join(", ", others);
  }
}
