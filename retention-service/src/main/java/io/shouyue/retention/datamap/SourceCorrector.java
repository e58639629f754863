package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.FieldCorrection.Outcome;
import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Puts the right value in the place of the wrong one in one database, in one transaction: all
 * columns that the field names there, or none. Repeating it changes nothing more.
 */
@ApplicationScoped
class SourceCorrector {

  private static final Logger LOG = Logger.getLogger(SourceCorrector.class);

  /** Of SQLSTATE: the value does not fit the column, or breaks what the database demands of it. */
  private static final List<String> REFUSALS = List.of("22", "23");

  private final SourceConnections connections;
  private final SchemaCheck schemas;

  SourceCorrector(SourceConnections connections, SchemaCheck schemas) {
    this.connections = connections;
    this.schemas = schemas;
  }

  /** A column that the field names. */
  record Place(MappedTable table, Catalogue.Column column) {}

  /**
   * Corrects in these places.
   *
   * @throws RetentionException schema-changed, source-unreachable or source-failed, when nothing
   *     was changed
   */
  Outcome correct(
      DataSource source,
      MappedTables tables,
      List<Place> places,
      Wanted wanted,
      FieldCorrection correction) {
    try (Connection connection = connections.open(source)) {
      try {
        schemas.requireUnchanged(
            connection, source, tables, places.stream().map(Place::table).toList());
        SqlDialect sql = SqlDialect.of(source.kind());
        RowSelector rows = new RowSelector(sql, tables.byName());
        long right = 0;
        for (Place place : places) {
          SelectedRows person = rows.of(place.table(), wanted);
          Optional<Object> to = parameter(sql, place, correction.to());
          if (to.isEmpty()) {
            return Outcome.refused(places.size());
          }
          change(connection, sql, place, person, correction, to.get());
          right += holding(connection, sql, place, person, to.get());
        }
        connection.commit();
        return Outcome.done(places.size(), right);
      } finally {
        connection.rollback();
      }
    } catch (SQLException broken) {
      String state = String.valueOf(broken.getSQLState());
      if (REFUSALS.stream().anyMatch(state::startsWith)) {
        return Outcome.refused(places.size());
      }
      LOG.warnf("source failed source=%s sqlstate=%s", source.id(), state);
      throw new RetentionException(RetentionError.SOURCE_FAILED);
    }
  }

  private static Optional<Object> parameter(SqlDialect sql, Place place, String value) {
    return RowSelector.typed(place.column(), value)
        .map(typed -> sql.parameter(place.column(), typed));
  }

  private static void change(
      Connection connection,
      SqlDialect sql,
      Place place,
      SelectedRows person,
      FieldCorrection correction,
      Object to)
      throws SQLException {
    String given = correction.from();
    Object from = given == null ? null : parameter(sql, place, given).orElse(null);
    if (given != null && from == null) {
      return;
    }
    String update =
        sql.update(person, sql.assigned(place.column().name()) + " = ?")
            + (from == null ? "" : " AND " + value(sql, place) + " = ?");
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      SqlDialect.bind(statement, 1, to);
      person.bind(statement, 2);
      if (from != null) {
        SqlDialect.bind(statement, 2 + person.parameters().size(), from);
      }
      statement.executeUpdate();
    }
  }

  private static long holding(
      Connection connection, SqlDialect sql, Place place, SelectedRows person, Object to)
      throws SQLException {
    String query = "SELECT count(*)%s AND %s = ?".formatted(person.from(), value(sql, place));
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      person.bind(statement, 1);
      SqlDialect.bind(statement, 1 + person.parameters().size(), to);
      try (ResultSet rs = statement.executeQuery()) {
        rs.next();
        return rs.getLong(1);
      }
    }
  }

  private static String value(SqlDialect sql, Place place) {
    return "t0." + sql.name(place.column().name());
  }
}
