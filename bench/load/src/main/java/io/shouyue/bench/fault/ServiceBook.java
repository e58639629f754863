package io.shouyue.bench.fault;

import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A service's database, read without the service's help. */
class ServiceBook implements AutoCloseable {
  private final Connection connection;

  ServiceBook(String url, String user, String password) {
    try {
      connection = DriverManager.getConnection(url, user, password);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The number that a query gives. */
  final long count(String sql, String... values) {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      try (ResultSet found = query.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The texts that a query gives. */
  final List<String> texts(String sql) {
    List<String> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Changes what the service has stored. */
  final void change(String sql) {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static StackException failed(SQLException cause) {
    return new StackException("The database cannot be read: " + cause.getMessage(), cause);
  }
}
