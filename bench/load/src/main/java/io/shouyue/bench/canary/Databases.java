package io.shouyue.bench.canary;

import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of a database, as text. */
final class Databases {
  private static final String TABLES =
      """
      SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
      """;

  private Databases() {}

  /** One row of a table. */
  record Row(String table, String text) {}

  static List<String> tables(Connection database) {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      List<String> tables = new ArrayList<>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  static List<Row> rows(Connection database, String table) {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
      List<Row> all = new ArrayList<>();
      while (rows.next()) {
        all.add(new Row(table, rows.getString(1)));
      }
      return all;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static StackException failed(SQLException cause) {
    return new StackException("A table cannot be read: " + cause.getMessage(), cause);
  }
}
