package io.shouyue.retention.datamap;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  /**
   * What finds rows.
   *
   * @param tables that it joins
   * @param parameters in their order, those of the tables first
   * @param owner which of the rows of values it was, from 1; null where the database cannot say
   */
  record Condition(
      List<String> tables, String text, List<Object> parameters, @Nullable String owner) {

    private static Condition plain(String text, List<Object> parameters) {
      return new Condition(List.of(), text, parameters, null);
    }
  }

  /** A list of values as one parameter. */
  private record Many(String type, List<Object> values) {}

  /** A value whose type is left open, so that it takes that of the column beside it. */
  private record Untyped(Object value) {}

  /**
   * From so many rows of values on they are kept in a table, whose size the server knows and which
   * it need not be sent again.
   */
  private static final int KEPT = 500;

  /** What a server may use to put so many beside the rows of a table, without files. */
  private static final String MEMORY = "SET LOCAL work_mem = '64MB'";

  /**
   * In the order of an index each batch would go through the whole table row by row; it is read as
   * it lies, or by the keys.
   */
  private static final String AS_IT_LIES = "SET LOCAL enable_mergejoin = off";

  /** They are all different, and more than that need not be known of them. */
  private static final String SAMPLE = "SET LOCAL default_statistics_target = 1";

  /**
   * Asks of a table, its one parameter, whether a change of it does just what it says: no trigger,
   * rule or policy of the website's and no table beneath it has a say. Only a database that tells
   * whose rows it changed can be asked.
   */
  static final String PLAIN =
      """
      SELECT c.relkind = 'r' AND NOT c.relhasrules AND NOT c.relhassubclass
        AND NOT c.relrowsecurity AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t
          WHERE t.tgrelid = c.oid AND NOT t.tgisinternal)
      FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(?)
      """;

  /**
   * What rows are known by, in a table that goes with the transaction.
   *
   * @param orders that make it
   * @param fill the {@code COPY} that fills it
   * @param columns of it, all values of each; the last one numbers the rows from 1
   * @param measure the order after that
   * @param rows the same rows, found by it
   */
  record Kept(
      List<String> orders,
      String fill,
      List<List<Object>> columns,
      String measure,
      SelectedRows rows) {}

  /** Empty where the server takes them better with each statement. */
  Optional<Kept> kept(SelectedRows found, String table) {
    if (this != POSTGRESQL || found.owner() == null || found.places().size() < KEPT) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    List<List<Object>> columns = new ArrayList<>();
    for (Object parameter : found.parameters()) {
      Many many = (Many) parameter;
      names.add("k%d %s".formatted(names.size(), many.type()));
      columns.add(many.values());
    }
    columns.add(IntStream.rangeClosed(1, found.places().size()).<Object>mapToObj(n -> n).toList());
    String kept = "pg_temp." + name(table);
    List<String> tables = new ArrayList<>(found.tables());
    tables.set(tables.size() - 1, kept + " AS wanted");
    String create =
        "CREATE TEMPORARY TABLE %s (%s, n int8) ON COMMIT DROP"
            .formatted(name(table), String.join(", ", names));
    return Optional.of(
        new Kept(
            List.of(MEMORY, AS_IT_LIES, SAMPLE, create),
            "COPY " + kept + " FROM STDIN",
            columns,
            "ANALYZE " + kept,
            found.among(tables, List.of())));
  }

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
   * @param rows all different
   */
  Condition among(List<String> names, List<Catalogue.Column> columns, List<List<Object>> rows) {
    if (rows.isEmpty()) {
      return Condition.plain("1 = 0", List.of());
    }
    if (rows.size() == 1) {
      List<Object> row = rows.getFirst();
      return Condition.plain(
          names.stream().map(name -> name + " = ?").collect(Collectors.joining(" AND ")),
          IntStream.range(0, row.size())
              .mapToObj(n -> parameter(columns.get(n), row.get(n)))
              .toList());
    }
    return this == POSTGRESQL ? amongArrays(names, columns, rows) : amongLists(names, rows);
  }

  /** Joined and not looked up, so that the server may also go through the table once. */
  private static Condition amongArrays(
      List<String> names, List<Catalogue.Column> columns, List<List<Object>> rows) {
    List<Object> arrays = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      int at = n;
      arrays.add(new Many(element(columns.get(n)), rows.stream().map(row -> row.get(at)).toList()));
      keys.add("k" + n);
      equal.add("%s = wanted.k%d".formatted(names.get(n), n));
    }
    String wanted =
        "unnest(%s) WITH ORDINALITY AS wanted(%s, n)"
            .formatted(placeholders(names.size()), String.join(", ", keys));
    return new Condition(List.of(wanted), String.join(" AND ", equal), arrays, "wanted.n");
  }

  private static Condition amongLists(List<String> names, List<List<Object>> rows) {
    String row = names.size() == 1 ? "?" : "(" + placeholders(names.size()) + ")";
    String left = names.size() == 1 ? names.getFirst() : "(" + String.join(", ", names) + ")";
    String text = left + " IN (" + String.join(", ", Collections.nCopies(rows.size(), row)) + ")";
    return Condition.plain(text, rows.stream().flatMap(List::stream).toList());
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

  /** The change and, where the database can, whose each changed row was. */
  String telling(String change, SelectedRows rows) {
    return rows.owner() == null ? change : change + " RETURNING " + rows.owner();
  }

  /** The same, below zero where the row as it is now would be found again. */
  String tellingWhatStays(String change, SelectedRows rows) {
    return rows.owner() == null
        ? change
        : "%s RETURNING CASE WHEN %2$s THEN -%3$s ELSE %3$s END"
            .formatted(change, rows.where(), rows.owner());
  }

  private static String others(String word, SelectedRows rows) {
    List<String> others = rows.tables().subList(1, rows.tables().size());
    return others.isEmpty() ? "" : word + String.join(", ", others);
  }
}
