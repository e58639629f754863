package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.FieldCorrection.Outcome;
import io.shouyue.retention.datamap.RowSelector.Condition;
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
        schemas.requireUnchanged(connection, source, places.stream().map(Place::table).toList());
        SqlDialect sql = SqlDialect.of(source.kind());
        RowSelector rows = new RowSelector(sql, tables.byName());
        long right = 0;
        for (Place place : places) {
          Condition person = rows.of(place.table(), wanted);
          Optional<Object> to = rows.typed(place.column(), correction.to());
          if (to.isEmpty()) {
            return Outcome.refused(places.size());
          }
          change(connection, sql, rows, place, person, correction, to.get());
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

  private static void change(
      Connection connection,
      SqlDialect sql,
      RowSelector rows,
      Place place,
      Condition person,
      FieldCorrection correction,
      Object to)
      throws SQLException {
    String column = sql.name(place.column().name());
    String given = correction.from();
    Object from = given == null ? null : rows.typed(place.column(), given).orElse(null);
    if (given != null && from == null) {
      return;
    }
    String update =
        "UPDATE %s SET %s = ? WHERE %s%s"
            .formatted(
                sql.table(place.table().table()),
                column,
                person.text(),
                from == null ? "" : " AND " + column + " = ?");
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      RowSelector.bind(statement, 1, to);
      person.bind(statement, 2);
      if (from != null) {
        RowSelector.bind(statement, 2 + person.parameters().size(), from);
      }
      statement.executeUpdate();
    }
  }

  private static long holding(
      Connection connection, SqlDialect sql, Place place, Condition person, Object to)
      throws SQLException {
    String query =
        "SELECT count(*) FROM %s WHERE %s AND %s = ?"
            .formatted(
                sql.table(place.table().table()), person.text(), sql.name(place.column().name()));
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      person.bind(statement, 1);
      RowSelector.bind(statement, 1 + person.parameters().size(), to);
      try (ResultSet rs = statement.executeQuery()) {
        rs.next();
        return rs.getLong(1);
      }
    }
  }
}
