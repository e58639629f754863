package io.shouyue.retention.datamap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code data_source}. */
@Entity(name = "DataSource")
@Table(name = "data_source")
class DataSourceEntity {
  @Id private String id;

  private String site;
  private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private SourceKind kind;

  private String host;
  private int port;
  private String database;

  @Column(name = "schema_name")
  private String schema;

  private boolean encrypted;
  private String url;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "held_fields")
  private HeldFields held;

  private boolean retired;

  @Column(name = "discovered_at")
  private @Nullable Instant discoveredAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Catalogue catalogue;

  @Column(name = "made_at")
  private Instant madeAt;

  @Version private int version;

  static DataSourceEntity of(DataSource source) {
    DataSourceEntity row = new DataSourceEntity();
    row.id = source.id();
    row.site = source.site();
    row.code = source.code();
    row.name = source.name();
    row.kind = source.kind();
    row.host = source.host();
    row.port = source.port();
    row.database = source.database();
    row.schema = source.schema();
    row.encrypted = source.encrypted();
    row.url = source.url();
    row.held = source.held();
    row.retired = source.retired();
    row.madeAt = source.madeAt();
    row.version = source.version();
    return row;
  }

  void found(Catalogue catalogue, Instant at) {
    this.catalogue = catalogue;
    this.discoveredAt = at;
  }

  void hold(HeldFields fields) {
    held = fields;
  }

  void retire() {
    retired = true;
  }

  DataSource toSource() {
    return new DataSource(
        id,
        site,
        code,
        name,
        kind,
        host,
        port,
        database,
        schema,
        encrypted,
        url,
        held,
        retired,
        discoveredAt,
        catalogue,
        madeAt,
        version);
  }
}
