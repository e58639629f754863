package io.shouyue.retention.datamap;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Reads what the website's databases hold of a person, for the copy they asked for. */
@ApplicationScoped
public class PersonRows {

  private static final Logger LOG = Logger.getLogger(PersonRows.class);

  private final DataMap map;
  private final SourceConnections connections;
  private final SchemaCheck schemas;

  PersonRows(DataMap map, SourceConnections connections, SchemaCheck schemas) {
    this.map = map;
    this.connections = connections;
    this.schemas = schemas;
  }

  /**
   * All that was found.
   *
   * @param unread systems in which nothing could be looked up: they are no databases, or nobody
   *     told the website's own id of the person
   */
  public record Found(List<PersonTable> tables, List<DataSource> unread) {}

  /**
   * The person's rows in every mapped table of these categories.
   *
   * @param redacted what stands in the place of what may speak of somebody else
   * @throws RetentionException source-unreachable, source-failed or schema-changed: no copy is half
   *     a copy
   */
  public Found of(String site, SubjectId subject, Predicate<String> category, String redacted) {
    List<PersonTable> tables = new ArrayList<>();
    List<DataSource> unread = new ArrayList<>();
    for (DataSource source : map.sources(site)) {
      if (!source.kind().isDatabase()) {
        unread.add(source);
        continue;
      }
      MappedTables mapped = map.tables(source);
      List<MappedTable> chosen =
          mapped.inOrder().stream()
              .filter(table -> category.test(table.treatment().category()))
              .toList();
      Wanted wanted = map.wanted(site, subject, null);
      if (wanted.externalId() == null && mapped.needReference(chosen)) {
        unread.add(source);
      } else {
        tables.addAll(read(source, mapped, chosen, wanted, redacted));
      }
    }
    return new Found(tables, unread);
  }

  private List<PersonTable> read(
      DataSource source,
      MappedTables mapped,
      List<MappedTable> chosen,
      Wanted wanted,
      String redacted) {
    try (Connection connection = connections.open(source)) {
      try {
        schemas.requireUnchanged(connection, source, mapped, chosen);
        SqlDialect sql = SqlDialect.of(source.kind());
        RowSelector selector = new RowSelector(sql, mapped.byName());
        List<PersonTable> tables = new ArrayList<>();
        for (MappedTable table : chosen) {
          SelectedRows rows = selector.of(table, wanted);
          tables.add(read(connection, sql, source, table, rows, redacted));
        }
        return tables;
      } finally {
        connection.rollback();
      }
    } catch (SQLException broken) {
      LOG.warnf("source failed source=%s sqlstate=%s", source.id(), broken.getSQLState());
      throw new RetentionException(RetentionError.SOURCE_FAILED);
    }
  }

  private static PersonTable read(
      Connection connection,
      SqlDialect sql,
      DataSource source,
      MappedTable table,
      SelectedRows found,
      String redacted)
      throws SQLException {
    List<String> columns = table.table().columns().stream().map(Catalogue.Column::name).toList();
    String query =
        columns.stream()
            .map(column -> "t0." + sql.name(column))
            .collect(Collectors.joining(", ", "SELECT ", found.from()));
    List<List<String>> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      found.bind(statement, 1);
      try (ResultSet rs = statement.executeQuery()) {
        while (rs.next()) {
          List<String> row = new ArrayList<>();
          for (int n = 0; n < columns.size(); n++) {
            String value = rs.getString(n + 1);
            boolean others = table.treatment().others().contains(columns.get(n));
            row.add(value == null ? "" : others ? redacted : value);
          }
          rows.add(row);
        }
      }
    }
    return new PersonTable(source, table.name(), table.treatment().category(), columns, rows);
  }
}
