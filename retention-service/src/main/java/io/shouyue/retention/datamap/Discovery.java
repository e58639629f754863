package io.shouyue.retention.datamap;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds tables, keys, relations and columns of a database, and proposes what becomes of each. */
@ApplicationScoped
class Discovery {

  private static final Logger LOG = Logger.getLogger(Discovery.class);
  private static final int MOST_TABLES = 500;
  private static final int SAMPLE = 100;

  private final SourceConnections connections;

  Discovery(SourceConnections connections) {
    this.connections = connections;
  }

  /**
   * What the database's schema holds now; values are looked at and not kept. A table that may not
   * be read, or does not answer, is named as such and keeps none of the others from being found.
   */
  Catalogue of(DataSource source) {
    try (Connection connection = connections.open(source)) {
      connection.setReadOnly(true);
      DatabaseMetaData data = connection.getMetaData();
      List<Catalogue.Table> tables = new ArrayList<>();
      for (String name : names(data, source)) {
        tables.add(table(connection, data, source, name));
      }
      return new Catalogue(tables);
    } catch (SQLException broken) {
      throw new RetentionException(RetentionError.SOURCE_UNREACHABLE);
    }
  }

  private static List<String> names(DatabaseMetaData data, DataSource source) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rs =
        data.getTables(
            catalog(source), schema(source), "%", new String[] {"TABLE", "PARTITIONED TABLE"})) {
      while (rs.next() && names.size() < MOST_TABLES) {
        names.add(rs.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static Catalogue.Table table(
      Connection connection, DatabaseMetaData data, DataSource source, String name)
      throws SQLException {
    List<String> key = primaryKey(data, source, name);
    List<Catalogue.Relation> relations = relations(data, source, name);
    Optional<Map<String, List<String>>> read = sample(connection, source, name);
    Map<String, List<String>> values = read.orElse(Map.of());
    List<Catalogue.Column> columns = new ArrayList<>();
    // Metadata patterns: the name's own wildcards are escaped.
    String pattern = name.replace("_", data.getSearchStringEscape() + "_");
    try (ResultSet rs = data.getColumns(catalog(source), schema(source), pattern, "%")) {
      while (rs.next()) {
        columns.add(column(rs, key, values));
      }
    }
    return new Catalogue.Table(source.schema(), name, key, relations, columns, read.isEmpty());
  }

  private static Catalogue.Column column(
      ResultSet rs, List<String> key, Map<String, List<String>> values) throws SQLException {
    String name = rs.getString("COLUMN_NAME");
    ColumnType type = ColumnType.of(rs.getInt("DATA_TYPE"));
    int size = rs.getInt("COLUMN_SIZE");
    boolean bounded = type == ColumnType.TEXT && size > 0 && size < 1 << 20;
    Proposals.Proposal proposal =
        Proposals.of(name, type, values.getOrDefault(name, List.of()), key.contains(name));
    return new Catalogue.Column(
        name,
        type,
        rs.getString("TYPE_NAME"),
        rs.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
        bounded ? (Integer) size : null,
        proposal.data(),
        proposal.treatment(),
        proposal.generalisation(),
        proposal.reason());
  }

  private static List<String> primaryKey(DatabaseMetaData data, DataSource source, String table)
      throws SQLException {
    Map<Integer, String> columns = new TreeMap<>();
    try (ResultSet rs = data.getPrimaryKeys(catalog(source), schema(source), table)) {
      while (rs.next()) {
        columns.put(rs.getInt("KEY_SEQ"), rs.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(columns.values());
  }

  /** Foreign keys of one column; those of several are no way to a person that is followed. */
  private static List<Catalogue.Relation> relations(
      DatabaseMetaData data, DataSource source, String table) throws SQLException {
    Map<String, List<Catalogue.Relation>> byKey = new HashMap<>();
    try (ResultSet rs = data.getImportedKeys(catalog(source), schema(source), table)) {
      while (rs.next()) {
        byKey
            .computeIfAbsent(rs.getString("FK_NAME"), name -> new ArrayList<>())
            .add(
                new Catalogue.Relation(
                    rs.getString("FKCOLUMN_NAME"),
                    source.kind() == SourceKind.MYSQL
                        ? rs.getString("PKTABLE_CAT")
                        : rs.getString("PKTABLE_SCHEM"),
                    rs.getString("PKTABLE_NAME"),
                    rs.getString("PKCOLUMN_NAME")));
      }
    }
    return byKey.values().stream()
        .filter(columns -> columns.size() == 1)
        .map(List::getFirst)
        .toList();
  }

  /** Some rows by column; empty when the table cannot be read on a connection that is sound. */
  private static Optional<Map<String, List<String>>> sample(
      Connection connection, DataSource source, String table) throws SQLException {
    try {
      return Optional.of(rows(connection, source, table));
    } catch (SQLException refused) {
      connection.rollback();
      LOG.warnf("table cannot be read source=%s sqlstate=%s", source.id(), refused.getSQLState());
      return Optional.empty();
    }
  }

  private static Map<String, List<String>> rows(
      Connection connection, DataSource source, String table) throws SQLException {
    SqlDialect sql = SqlDialect.of(source.kind());
    Map<String, List<String>> values = new HashMap<>();
    String query =
        "SELECT * FROM " + sql.name(source.schema()) + "." + sql.name(table) + " LIMIT " + SAMPLE;
    try (Statement statement = connection.createStatement();
        ResultSet rs = statement.executeQuery(query)) {
      var meta = rs.getMetaData();
      while (rs.next()) {
        for (int n = 1; n <= meta.getColumnCount(); n++) {
          String value = rs.getString(n);
          if (value != null) {
            values.computeIfAbsent(meta.getColumnName(n), name -> new ArrayList<>()).add(value);
          }
        }
      }
    }
    return values;
  }

  private static @Nullable String catalog(DataSource source) {
    return source.kind() == SourceKind.MYSQL ? source.database() : null;
  }

  private static @Nullable String schema(DataSource source) {
    return source.kind() == SourceKind.MYSQL ? null : source.schema();
  }
}
