package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import io.shouyue.retention.datamap.TableTreatment.KeyKind;
import io.shouyue.retention.datamap.TableTreatment.SubjectKey;
import io.shouyue.retention.datamap.TwinColumns.Trial;
import io.shouyue.retention.schedule.RuleAction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two tables with the same rows: one is treated by one statement, the other value by value. */
final class TwinTables {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Connection connection;
  private final SqlDialect sql;
  private final String schema;
  private final TwinColumns columns;

  TwinTables(Connection connection, SqlDialect sql, String schema) {
    this.connection = connection;
    this.sql = sql;
    this.schema = schema;
    this.columns = new TwinColumns(sql);
  }

  /** Makes, fills and treats both; returns their rows as text, the one's and the other's. */
  List<List<String>> treated(int rows) throws SQLException {
    MappedTable bulk = table("twin_bulk");
    MappedTable single = table("twin_single");
    for (MappedTable table : List.of(bulk, single)) {
      execute("DROP TABLE IF EXISTS " + sql.table(table.table()));
      execute(create(table));
    }
    fill(bulk, single, rows);
    List<Wanted> everybody =
        IntStream.range(0, rows).mapToObj(n -> new Wanted("s", user(n), null)).toList();
    RowSelector selector = new RowSelector(sql, Map.of(bulk.name(), bulk));
    if (SqlTreating.at(connection, sql, TODAY).all(bulk).isEmpty()) {
      throw new IllegalStateException("some treatment has no expression");
    }
    SourceWork work = new SourceWork(connection, sql, selector, TODAY);
    long[] touched = work.treat(bulk, everybody, RuleAction.ANONYMISE);
    if (touched.length != rows || Arrays.stream(touched).anyMatch(each -> each != 1)) {
      throw new IllegalStateException("not each one's row was treated once");
    }
    eachByItself(single);
    connection.commit();
    return List.of(read(bulk), read(single));
  }

  /**
   * Whether nobody has to look again, once the rows are treated.
   *
   * @param orders before that; {@code %s} is the table
   */
  boolean toldGone(int rows, RuleAction action, String... orders) throws SQLException {
    MappedTable bulk = table("twin_bulk");
    MappedTable single = table("twin_single");
    for (MappedTable table : List.of(bulk, single)) {
      execute("DROP TABLE IF EXISTS " + sql.table(table.table()) + " CASCADE");
      execute(create(table));
    }
    fill(bulk, single, rows);
    for (String order : orders) {
      execute(order.formatted(sql.table(bulk.table())));
    }
    RowSelector selector = new RowSelector(sql, Map.of(bulk.name(), bulk));
    SourceWork work = new SourceWork(connection, sql, selector, TODAY);
    List<Wanted> everybody =
        IntStream.range(0, rows).mapToObj(n -> new Wanted("s", user(n), null)).toList();
    work.treat(bulk, everybody, action);
    boolean told = work.toldGone();
    if (told && work.left(bulk, everybody) > 0) {
      throw new IllegalStateException("something is left");
    }
    connection.rollback();
    return told;
  }

  /** Tokens that took the place of what led to people, one a row. */
  List<String> tokens() throws SQLException {
    return column("SELECT user_key FROM " + sql.table(table("twin_bulk").table()));
  }

  List<Long> numbers() throws SQLException {
    return column("SELECT number_key FROM " + sql.table(table("twin_bulk").table())).stream()
        .map(Long::valueOf)
        .toList();
  }

  /** Some with signs that mean something else where rows are sent as lines. */
  private static String user(int number) {
    return (number % 5 == 0 ? "\\N\t\r\n" : "u") + number;
  }

  private MappedTable table(String name) {
    List<Trial> all = Stream.concat(columns.keys().stream(), columns.trials().stream()).toList();
    List<Catalogue.Column> found = new ArrayList<>();
    found.add(
        new Catalogue.Column(
            "id",
            ColumnType.INTEGER,
            "int8",
            false,
            null,
            DataKind.OTHER,
            Treatment.KEEP,
            null,
            ""));
    all.forEach(one -> found.add(one.column()));
    return new MappedTable(
        new Catalogue.Table(schema, name, List.of("id"), List.of(), found, false),
        new TableTreatment(
            "src",
            schema,
            name,
            1,
            false,
            "twins",
            RuleAction.ANONYMISE,
            new SubjectKey(KeyKind.EXTERNAL_ID, "user_key", null, null, null),
            null,
            all.stream().map(Trial::how).toList(),
            List.of(),
            List.of()));
  }

  private String create(MappedTable table) {
    return columns.trials().stream()
        .map(
            one ->
                one.column().name()
                    + " "
                    + one.ddl()
                    + (one.column().nullable() ? "" : " NOT NULL"))
        .collect(
            Collectors.joining(
                ", ",
                "CREATE TABLE "
                    + sql.table(table.table())
                    + " (id bigint PRIMARY KEY, user_key varchar(64) NOT NULL, number_key int NOT NULL, ",
                ")"));
  }

  private void fill(MappedTable one, MappedTable other, int rows) throws SQLException {
    List<Trial> trials = columns.trials();
    String values = ", ?".repeat(trials.size());
    String into = "INSERT INTO %s VALUES (?, ?, 1" + values + ")";
    try (PreparedStatement first =
            connection.prepareStatement(into.formatted(sql.table(one.table())));
        PreparedStatement second =
            connection.prepareStatement(into.formatted(sql.table(other.table())))) {
      for (int n = 0; n < rows; n++) {
        List<Object> row = new ArrayList<>(List.of((Object) (long) n, user(n)));
        trials.forEach(trial -> row.add(columns.value(trial.column())));
        for (PreparedStatement insert : List.of(first, second)) {
          for (int at = 0; at < row.size(); at++) {
            insert.setObject(at + 1, row.get(at));
          }
          insert.executeUpdate();
        }
      }
    }
  }

  private void eachByItself(MappedTable table) throws SQLException {
    List<ColumnTreatment> changed = table.changed();
    String names = changed.stream().map(ColumnTreatment::column).collect(Collectors.joining(", "));
    String update =
        "UPDATE "
            + sql.table(table.table())
            + " SET "
            + names.replace(", ", " = ?, ")
            + " = ? WHERE id = ?";
    try (Statement statement = connection.createStatement();
        ResultSet rs =
            statement.executeQuery("SELECT id, " + names + " FROM " + sql.table(table.table()));
        PreparedStatement write = connection.prepareStatement(update)) {
      while (rs.next()) {
        for (int n = 0; n < changed.size(); n++) {
          Catalogue.Column column = table.table().column(changed.get(n).column()).orElseThrow();
          write.setObject(n + 1, Treating.of(changed.get(n), column, rs.getObject(n + 2), TODAY));
        }
        write.setLong(changed.size() + 1, rs.getLong(1));
        write.executeUpdate();
      }
    }
  }

  private List<String> read(MappedTable table) throws SQLException {
    String names =
        columns.trials().stream().map(one -> one.column().name()).collect(Collectors.joining(", "));
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rs =
            statement.executeQuery(
                "SELECT id, " + names + " FROM " + sql.table(table.table()) + " ORDER BY id")) {
      int width = rs.getMetaData().getColumnCount();
      while (rs.next()) {
        StringBuilder row = new StringBuilder();
        for (int n = 1; n <= width; n++) {
          row.append(rs.getMetaData().getColumnName(n))
              .append('=')
              .append(rs.getString(n))
              .append(' ');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rs = statement.executeQuery(query)) {
      while (rs.next()) {
        values.add(rs.getString(1));
      }
    }
    return values;
  }

  private void execute(String order) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(order);
    }
  }
}
