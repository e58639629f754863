package io.shouyue.retention.datamap;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a few rows masked, and what a treatment would make of them. Changes nothing. */
@ApplicationScoped
class RowSamples {

  private final SourceConnections connections;
  private final LegalClock time;

  RowSamples(SourceConnections connections, LegalClock time) {
    this.connections = connections;
    this.time = time;
  }

  /** One value, masked, before and after; what is made coarser is shown as it will be. */
  record Cell(String before, String after) {}

  /**
   * A few rows.
   *
   * @param wanted null: of anybody
   */
  List<LinkedHashMap<String, Cell>> of(
      DataSource source,
      MappedTables tables,
      MappedTable table,
      @Nullable Wanted wanted,
      int limit) {
    SqlDialect sql = SqlDialect.of(source.kind());
    SelectedRows found =
        wanted == null
            ? SelectedRows.every(sql.table(table.table()))
            : new RowSelector(sql, tables.byName()).of(table, wanted);
    String query = "SELECT t0.*" + found.from() + " LIMIT " + limit;
    try (Connection connection = connections.open(source);
        PreparedStatement statement = connection.prepareStatement(query)) {
      found.bind(statement, 1);
      try (ResultSet rs = statement.executeQuery()) {
        return rows(table, rs);
      }
    } catch (SQLException broken) {
      throw new RetentionException(RetentionError.SOURCE_FAILED);
    }
  }

  private List<LinkedHashMap<String, Cell>> rows(MappedTable table, ResultSet rs)
      throws SQLException {
    List<LinkedHashMap<String, Cell>> rows = new ArrayList<>();
    while (rs.next()) {
      LinkedHashMap<String, Cell> row = new LinkedHashMap<>();
      for (Catalogue.Column column : table.table().columns()) {
        row.put(column.name(), cell(table, column, rs.getObject(column.name())));
      }
      rows.add(row);
    }
    return rows;
  }

  private Cell cell(MappedTable table, Catalogue.Column column, @Nullable Object value) {
    Optional<ColumnTreatment> how = table.treatment().column(column.name());
    if (how.isEmpty()) {
      return new Cell(Masking.of(value), Masking.of(value));
    }
    Object after = Treating.of(how.get(), column, value, time.today());
    boolean coarse = how.get().treatment() == Treatment.GENERALISE && after != null;
    return new Cell(Masking.of(value), coarse ? String.valueOf(after) : Masking.of(after));
  }
}
