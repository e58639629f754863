package io.shouyue.retention.datamap;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * Opens connections to sources. The address is put together here from host, port and database, so
 * that no driver parameter (some name classes to load or files to write) comes from outside.
 */
@ApplicationScoped
class SourceConnections {

  private static final String CONNECT_SECONDS = "10";
  private static final String ANSWER_SECONDS = "60";

  private final SourceSecrets secrets;

  SourceConnections(SourceSecrets secrets) {
    this.secrets = secrets;
  }

  /** A connection without autocommit; fails with source-unreachable, which says no more. */
  Connection open(DataSource source) {
    try {
      Connection connection = driver(source).connect(url(source), settings(source));
      if (connection == null) {
        throw new RetentionException(RetentionError.SOURCE_UNREACHABLE);
      }
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException refused) {
      throw new RetentionException(RetentionError.SOURCE_UNREACHABLE);
    }
  }

  private static Driver driver(DataSource source) {
    String url = url(source);
    for (Driver driver : ServiceLoader.load(Driver.class)) {
      try {
        if (driver.acceptsURL(url)) {
          return driver;
        }
      } catch (SQLException notThisOne) {
        continue;
      }
    }
    throw new RetentionException(RetentionError.DRIVER_MISSING);
  }

  private static String url(DataSource source) {
    String scheme = source.kind() == SourceKind.MYSQL ? "mysql" : "postgresql";
    return "jdbc:%s://%s:%d/%s".formatted(scheme, source.host(), source.port(), source.database());
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
      settings.setProperty("sslMode", source.encrypted() ? "VERIFY_IDENTITY" : "PREFERRED");
    }
    return settings;
  }
}
