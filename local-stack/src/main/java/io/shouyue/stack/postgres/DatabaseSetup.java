package io.shouyue.stack.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Roles and databases, made when missing and with the passwords of now. Names and passwords come
 * from the launcher, are ASCII letters and digits, and are quoted by the server itself.
 */
public final class DatabaseSetup {
  private final Connection superuser;

  /**
   * @param superuser a connection to database {@code postgres}
   */
  public DatabaseSetup(Connection superuser) {
    this.superuser = superuser;
  }

  /** Makes sure that a login role exists and has this password. */
  public void role(String name, String password) throws SQLException {
    if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
      run("CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD %L", name, password);
    } else {
      run("ALTER ROLE %I PASSWORD %L", name, password);
    }
  }

  /** Makes sure that a database exists, and that only its owner and the named roles may connect. */
  public void database(String name, String owner, String... connecting) throws SQLException {
    if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      run("CREATE DATABASE %I OWNER %I", name, owner);
    }
    run("REVOKE ALL ON DATABASE %I FROM PUBLIC", name);
    for (String role : connecting) {
      run("GRANT CONNECT ON DATABASE %I TO %I", name, role);
    }
  }

  private boolean exists(String query, String name) throws SQLException {
    try (PreparedStatement statement = superuser.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void run(String template, String... values) throws SQLException {
    String command;
    try (PreparedStatement format =
        superuser.prepareStatement("SELECT format(?, VARIADIC ?::text[])")) {
      format.setString(1, template);
      format.setArray(2, superuser.createArrayOf("text", values));
      try (ResultSet rows = format.executeQuery()) {
        rows.next();
        command = rows.getString(1);
      }
    }
    try (Statement statement = superuser.createStatement()) {
      statement.execute(command);
    }
  }
}
