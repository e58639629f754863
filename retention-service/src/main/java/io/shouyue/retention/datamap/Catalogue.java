package io.shouyue.retention.datamap;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What discovery found in a database; the only names that statements may use. */
public record Catalogue(List<Table> tables) {

  public Catalogue {
    tables = List.copyOf(tables);
  }

  /**
   * One table.
   *
   * @param unreadable its rows could not be looked at; what is proposed rests on names alone
   */
  public record Table(
      String schema,
      String name,
      List<String> primaryKey,
      List<Relation> relations,
      List<Column> columns,
      boolean unreadable) {

    public Table {
      primaryKey = List.copyOf(primaryKey);
      relations = List.copyOf(relations);
      columns = List.copyOf(columns);
    }

    Optional<Column> column(String wanted) {
      return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    boolean isParentOf(Table child) {
      return child.relations().stream()
          .anyMatch(to -> to.schema().equals(schema) && to.table().equals(name));
    }
  }

  /** A foreign key of one column. */
  public record Relation(String column, String schema, String table, String parentColumn) {}

  /**
   * One column.
   *
   * @param length most characters of a text; null where there is no bound
   * @param reason why that treatment is proposed, as a code
   */
  public record Column(
      String name,
      ColumnType type,
      String typeName,
      boolean nullable,
      @Nullable Integer length,
      DataKind data,
      Treatment proposed,
      @Nullable Generalisation generalisation,
      String reason) {}

  Optional<Table> table(String schema, String name) {
    return tables.stream()
        .filter(table -> table.schema().equals(schema) && table.name().equals(name))
        .findFirst();
  }
}
