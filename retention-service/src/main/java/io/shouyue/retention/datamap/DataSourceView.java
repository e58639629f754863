package io.shouyue.retention.datamap;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds personal data; never how to sign in there.
 *
 * @param fields of an HTTP system: what people may have corrected there
 * @param tables what discovery found, with what it proposes; only of one source by itself
 */
@Schema(name = "DataSource")
public record DataSourceView(
    String id,
    String code,
    String name,
    SourceKind kind,
    @Nullable String host,
    @Nullable Integer port,
    @Nullable String database,
    @Nullable String schema,
    boolean encrypted,
    @Nullable String url,
    String state,
    @Nullable Instant discoveredAt,
    int tableCount,
    @Nullable List<HeldField> fields,
    @Nullable List<Table> tables) {

  /** One value of a person that an HTTP system can correct. */
  @Schema(name = "HeldField")
  public record HeldField(String field, boolean selfEntered) {

    static HeldField of(HeldFields.Field one) {
      return new HeldField(one.field(), one.selfEntered());
    }
  }

  /**
   * A table as found.
   *
   * @param unreadable the user given may not read it, or it did not answer: an erasure would fail
   *     there, and what is proposed rests on names alone
   */
  @Schema(name = "DiscoveredTable")
  public record Table(
      String schema,
      String name,
      List<String> primaryKey,
      List<Relation> relations,
      List<Column> columns,
      boolean unreadable) {

    static Table of(Catalogue.Table table) {
      return new Table(
          table.schema(),
          table.name(),
          table.primaryKey(),
          table.relations().stream()
              .map(to -> new Relation(to.column(), to.schema(), to.table(), to.parentColumn()))
              .toList(),
          table.columns().stream().map(Column::of).toList(),
          table.unreadable());
    }
  }

  /** A foreign key. */
  @Schema(name = "DiscoveredRelation")
  public record Relation(String column, String schema, String table, String parentColumn) {}

  /** A column, what it seems to hold and what is proposed for it. */
  @Schema(name = "DiscoveredColumn")
  public record Column(
      String name,
      String type,
      boolean nullable,
      DataKind data,
      Treatment proposed,
      @Nullable Generalisation generalisation,
      String reason) {

    static Column of(Catalogue.Column column) {
      return new Column(
          column.name(),
          column.typeName(),
          column.nullable(),
          column.data(),
          column.proposed(),
          column.generalisation(),
          column.reason());
    }
  }

  static DataSourceView of(DataSource source, boolean withTables) {
    Catalogue found = source.catalogue();
    boolean database = source.kind().isDatabase();
    return new DataSourceView(
        source.id(),
        source.code(),
        source.name(),
        source.kind(),
        database ? source.host() : null,
        database ? (Integer) source.port() : null,
        database ? source.database() : null,
        database ? source.schema() : null,
        source.encrypted(),
        database ? null : source.url(),
        source.retired() ? "RETIRED" : "ACTIVE",
        source.discoveredAt(),
        found == null ? 0 : found.tables().size(),
        database ? null : source.held().fields().stream().map(HeldField::of).toList(),
        found == null || !withTables ? null : found.tables().stream().map(Table::of).toList());
  }

  /** A service of this suite. */
  static DataSourceView suite(String service) {
    return new DataSourceView(
        service,
        service,
        service,
        SourceKind.SUITE,
        null,
        null,
        null,
        null,
        true,
        null,
        "ACTIVE",
        null,
        0,
        null,
        null);
  }
}
