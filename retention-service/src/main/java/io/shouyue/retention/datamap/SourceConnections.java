package io.shouyue.retention.datamap;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens connections to sources. The address is put together here from host, port and database, so
 * that no driver parameter (some name classes to load or files to write) comes from outside.
 */
@ApplicationScoped
class SourceConnections {

  private static final String CONNECT_SECONDS = "10";
  private static final String ANSWER_SECONDS = "60";

  private final SourceDrivers drivers;
  private final SourceSecrets secrets;

  SourceConnections(SourceDrivers drivers, SourceSecrets secrets) {
    this.drivers = drivers;
    this.secrets = secrets;
  }

  /** A connection without autocommit; fails with source-unreachable, which says no more. */
  Connection open(DataSource source) {
    SourceDrivers.Found found = drivers.of(source);
    try {
      Connection connection = found.driver().connect(found.url(), settings(source));
      if (connection == null) {
        throw new RetentionException(RetentionError.SOURCE_UNREACHABLE);
      }
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException refused) {
      throw new RetentionException(RetentionError.SOURCE_UNREACHABLE);
    }
  }

  private Properties settings(DataSource source) {
    SourceSecrets.Login login = secrets.of(source.id());
    Properties settings = new Properties();
    settings.setProperty("user", login.user());
    settings.setProperty("password", login.password());
    if (source.kind() == SourceKind.POSTGRESQL) {
      settings.setProperty("connectTimeout", CONNECT_SECONDS);
      settings.setProperty("socketTimeout", ANSWER_SECONDS);
      settings.setProperty("ApplicationName", "shouyue-retention");
      settings.setProperty("sslmode", source.encrypted() ? "verify-full" : "prefer");
    } else {
      settings.setProperty("connectTimeout", CONNECT_SECONDS + "000");
      settings.setProperty("socketTimeout", ANSWER_SECONDS + "000");
      if (source.encrypted()) {
        // The one value that MySQL's and MariaDB's drivers both know.
        settings.setProperty("sslMode", "VERIFY_IDENTITY");
      }
    }
    return settings;
  }
}
