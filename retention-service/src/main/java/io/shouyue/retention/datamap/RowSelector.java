package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.TableTreatment.KeyKind;
import io.shouyue.retention.datamap.TableTreatment.SubjectKey;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The condition that finds a person's rows, with its parameters in their order. */
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

  /** A condition and its parameters; none when no row can be meant. */
  record Condition(String text, List<Object> parameters) {

    void bind(PreparedStatement statement, int from) throws SQLException {
      for (int n = 0; n < parameters.size(); n++) {
        RowSelector.bind(statement, from + n, parameters.get(n));
      }
    }
  }

  private record Untyped(String text) {}

  /** Binds one parameter as {@link #typed} made it. */
  static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof Untyped untyped) {
      statement.setObject(at, untyped.text(), Types.OTHER);
    } else {
      statement.setObject(at, value);
    }
  }

  Condition of(MappedTable table, Wanted wanted) {
    return record(table, wanted, 0);
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
    return parent.treatment().category().equals(table.treatment().category())
        && tellsRecords(parent, way + 1);
  }

  private Condition record(MappedTable table, Wanted wanted, int way) {
    Condition person = person(table, wanted, way);
    String key = table.treatment().recordKey();
    if (key == null || wanted.recordRef() == null) {
      return person;
    }
    Optional<Object> record = typed(column(table, key), wanted.recordRef());
    if (record.isEmpty()) {
      return new Condition("1 = 0", List.of());
    }
    List<Object> parameters = new ArrayList<>(person.parameters());
    parameters.add(record.get());
    return new Condition(person.text() + " AND " + sql.name(key) + " = ?", parameters);
  }

  /** The condition that a row leads to nobody any more. */
  String anonymous(MappedTable table) {
    return anonymous(table, 0);
  }

  private Condition person(MappedTable table, Wanted wanted, int way) {
    SubjectKey key = table.treatment().key();
    if (key.kind() == KeyKind.PARENT) {
      MappedTable parent = parent(key, way);
      boolean oneRecord = parent.treatment().category().equals(table.treatment().category());
      Condition above =
          oneRecord ? record(parent, wanted, way + 1) : person(parent, wanted, way + 1);
      return new Condition(
          sql.name(key.column())
              + " IN (SELECT "
              + sql.name(Objects.requireNonNull(key.parentColumn()))
              + " FROM "
              + sql.table(parent.table())
              + " WHERE "
              + above.text()
              + ")",
          above.parameters());
    }
    String value = key.kind() == KeyKind.SUBJECT_ID ? wanted.subject() : wanted.externalId();
    Optional<Object> typed =
        value == null ? Optional.empty() : typed(column(table, key.column()), value);
    return typed
        .map(bound -> new Condition(sql.name(key.column()) + " = ?", List.of(bound)))
        .orElseGet(() -> new Condition("1 = 0", List.of()));
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

  private static Catalogue.Column column(MappedTable table, String name) {
    return table.table().column(name).orElseThrow();
  }

  /** The value as a parameter for that column; empty when it could stand in no row. */
  Optional<Object> typed(Catalogue.Column column, String value) {
    try {
      return Optional.of(
          switch (column.type()) {
            case TEXT -> value;
            case INTEGER -> (Object) Long.valueOf(value);
            case DECIMAL -> new BigDecimal(value);
            case DATE, TIMESTAMP, OTHER -> sql.infersTypes() ? new Untyped(value) : value;
          });
    } catch (NumberFormatException noSuchRow) {
      return Optional.empty();
    }
  }
}
