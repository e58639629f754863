package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.TableTreatment.KeyKind;
import io.shouyue.retention.datamap.TableTreatment.SubjectKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds people's rows in a table, by itself or by way of the tables that it hangs on. */
final class RowSelector {

  private static final int LONGEST_WAY = 8;

  private final SqlDialect sql;
  private final Map<String, MappedTable> tables;

  RowSelector(SqlDialect sql, Map<String, MappedTable> tables) {
    this.sql = sql;
    this.tables = tables;
  }

  /**
   * Whom to find.
   *
   * @param externalId null when nobody told it
   * @param recordRef null: every record
   */
  record Wanted(String subject, @Nullable String externalId, @Nullable String recordRef) {}

  /** A column that says whose a row is, or which record it belongs to. */
  private record Key(int way, Catalogue.Column column, KeyKind says, boolean record) {

    @Nullable String of(Wanted person) {
      if (record) {
        return person.recordRef();
      }
      return says == KeyKind.SUBJECT_ID ? person.subject() : person.externalId();
    }
  }

  /** The tables from the rows up to the person, how they hang together, and what is looked at. */
  private record Way(List<String> tables, List<String> joins, List<Key> keys) {}

  /** The person's rows. */
  SelectedRows of(MappedTable table, Wanted person) {
    return of(table, List.of(person));
  }

  /**
   * The rows of all of these people.
   *
   * @param people all with a record, or all without
   */
  SelectedRows of(MappedTable table, List<Wanted> people) {
    Way way = new Way(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    walk(way, table, 0, people.stream().anyMatch(person -> person.recordRef() != null));
    Map<List<Object>, Integer> wanted = new LinkedHashMap<>();
    for (int n = 0; n < people.size(); n++) {
      int place = n;
      values(way, people.get(n)).ifPresent(keys -> wanted.putIfAbsent(keys, place));
    }
    List<String> columns = way.keys().stream().map(key -> name(key.way(), key.column())).toList();
    SqlDialect.Condition among =
        sql.among(
            columns, way.keys().stream().map(Key::column).toList(), List.copyOf(wanted.keySet()));
    List<String> conditions = new ArrayList<>(way.joins());
    conditions.add(among.text());
    return new SelectedRows(
        Stream.concat(way.tables().stream(), among.tables().stream()).toList(),
        String.join(" AND ", conditions),
        among.parameters(),
        columns,
        among.owner(),
        List.copyOf(wanted.values()));
  }

  /** The values by which the person's rows are known; empty when no row can be meant. */
  Optional<List<Object>> keys(MappedTable table, Wanted person) {
    Way way = new Way(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    walk(way, table, 0, person.recordRef() != null);
    return values(way, person);
  }

  private static Optional<List<Object>> values(Way way, Wanted person) {
    List<Object> values = new ArrayList<>();
    for (Key key : way.keys()) {
      String value = key.of(person);
      Optional<Object> typed = value == null ? Optional.empty() : typed(key.column(), value);
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      values.add(typed.get());
    }
    return Optional.of(List.copyOf(values));
  }

  private void walk(Way way, MappedTable table, int far, boolean record) {
    TableTreatment treatment = table.treatment();
    SubjectKey key = treatment.key();
    way.tables().add(sql.table(table.table()) + " AS t" + far);
    if (key.kind() == KeyKind.PARENT) {
      MappedTable parent = parent(key, far);
      way.joins()
          .add(
              "t%d.%s = t%d.%s"
                  .formatted(
                      far,
                      sql.name(key.column()),
                      far + 1,
                      sql.name(Objects.requireNonNull(key.parentColumn()))));
      walk(way, parent, far + 1, record && parent.treatment().category().equals(category(table)));
    } else {
      way.keys().add(new Key(far, column(table, key.column()), key.kind(), false));
    }
    if (record && treatment.recordKey() != null) {
      way.keys().add(new Key(far, column(table, treatment.recordKey()), key.kind(), true));
    }
  }

  /** Whether its rows name the record they belong to, by themselves or by what they hang on. */
  boolean tellsRecords(MappedTable table) {
    return tellsRecords(table, 0);
  }

  private boolean tellsRecords(MappedTable table, int way) {
    SubjectKey key = table.treatment().key();
    if (table.treatment().recordKey() != null || key.kind() != KeyKind.PARENT) {
      return table.treatment().recordKey() != null;
    }
    MappedTable parent = parent(key, way);
    return parent.treatment().category().equals(category(table)) && tellsRecords(parent, way + 1);
  }

  /** The condition that a row leads to nobody any more. */
  String anonymous(MappedTable table) {
    return anonymous(table, 0);
  }

  private String anonymous(MappedTable table, int way) {
    SubjectKey key = table.treatment().key();
    String column = sql.name(key.column());
    if (key.kind() == KeyKind.PARENT) {
      MappedTable parent = parent(key, way);
      return "(%s IS NULL OR %s IN (SELECT %s FROM %s WHERE %s))"
          .formatted(
              column,
              column,
              sql.name(Objects.requireNonNull(key.parentColumn())),
              sql.table(parent.table()),
              anonymous(parent, way + 1));
    }
    return switch (column(table, key.column()).type()) {
      case TEXT -> "(" + column + " IS NULL OR " + column + " LIKE 'anon!_%' ESCAPE '!')";
      case INTEGER -> "(" + column + " IS NULL OR " + column + " < 0)";
      case DECIMAL, DATE, TIMESTAMP, OTHER -> column + " IS NULL";
    };
  }

  private MappedTable parent(SubjectKey key, int way) {
    MappedTable parent = tables.get(key.parentSchema() + "." + key.parent());
    if (parent == null || way > LONGEST_WAY) {
      throw new IllegalStateException("the way to the person is broken");
    }
    return parent;
  }

  private String name(int way, Catalogue.Column column) {
    return "t" + way + "." + sql.name(column.name());
  }

  private static String category(MappedTable table) {
    return table.treatment().category();
  }

  private static Catalogue.Column column(MappedTable table, String name) {
    return table.table().column(name).orElseThrow();
  }

  /** The value as that column's rows hold it; empty when it could stand in no row. */
  static Optional<Object> typed(Catalogue.Column column, String value) {
    try {
      return Optional.of(
          switch (column.type()) {
            case INTEGER -> (Object) Long.valueOf(value);
            case DECIMAL -> new BigDecimal(value);
            case TEXT, DATE, TIMESTAMP, OTHER -> value;
          });
    } catch (NumberFormatException noSuchRow) {
      return Optional.empty();
    }
  }
}
