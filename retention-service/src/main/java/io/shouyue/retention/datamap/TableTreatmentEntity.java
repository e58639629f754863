package io.shouyue.retention.datamap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code table_treatment}. */
@Entity(name = "TableTreatment")
@Table(name = "table_treatment")
@Immutable
class TableTreatmentEntity {

  /** Its primary key. */
  @Embeddable
  static class Key {
    @Column(name = "source_id")
    private String source;

    @Column(name = "schema_name")
    private String schema;

    @Column(name = "table_name")
    private String table;

    private int version;

    Key() {}

    Key(TableTreatment of) {
      source = of.source();
      schema = of.schema();
      table = of.table();
      version = of.version();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && source.equals(key.source)
          && schema.equals(key.schema)
          && table.equals(key.table)
          && version == key.version;
    }

    @Override
    public int hashCode() {
      return Objects.hash(source, schema, table, version);
    }

    @Override
    public String toString() {
      return source + "/" + schema + "/" + table + "/" + version;
    }
  }

  @EmbeddedId private Key key;

  private String site;
  private boolean retired;
  private String category;

  @JdbcTypeCode(SqlTypes.JSON)
  private TableTreatment definition;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  static TableTreatmentEntity of(String site, TableTreatment made, Instant at, String by) {
    TableTreatmentEntity row = new TableTreatmentEntity();
    row.key = new Key(made);
    row.site = site;
    row.retired = made.retired();
    row.category = made.category();
    row.definition = made;
    row.madeAt = at;
    row.madeBy = by;
    return row;
  }

  TableTreatment toTreatment() {
    return definition;
  }
}
