package io.shouyue.retention.datamap;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * JDBC drivers: those that are shipped, and jars that the operator has put into a folder because
 * their licences do not let this project ship them (docs/adr/0013-drivers-of-the-operator.md).
 */
@ApplicationScoped
class SourceDrivers {

  private final List<Driver> drivers;

  SourceDrivers(DatamapConfig config) {
    ClassLoader shipped = SourceDrivers.class.getClassLoader();
    ClassLoader loader = config.drivers().map(folder -> jars(folder, shipped)).orElse(shipped);
    drivers =
        ServiceLoader.load(Driver.class, loader).stream().map(ServiceLoader.Provider::get).toList();
  }

  /** A driver, and the address as it wants to have it. */
  record Found(Driver driver, String url) {}

  /**
   * The first driver that takes an address of the source's kind.
   *
   * @throws RetentionException driver-missing
   */
  Found of(DataSource source) {
    return schemes(source.kind())
        .map(scheme -> url(scheme, source))
        .flatMap(
            url -> drivers.stream().filter(one -> takes(one, url)).map(one -> new Found(one, url)))
        .findFirst()
        .orElseThrow(() -> new RetentionException(RetentionError.DRIVER_MISSING));
  }

  /**
   * MariaDB's driver, which speaks to MySQL too, takes only its own scheme unless told otherwise.
   */
  private static Stream<String> schemes(SourceKind kind) {
    return kind == SourceKind.MYSQL ? Stream.of("mysql", "mariadb") : Stream.of("postgresql");
  }

  private static String url(String scheme, DataSource source) {
    return "jdbc:%s://%s:%d/%s".formatted(scheme, source.host(), source.port(), source.database());
  }

  private static boolean takes(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException notThisOne) {
      return false;
    }
  }

  private static ClassLoader jars(Path folder, ClassLoader shipped) {
    try (Stream<Path> files = Files.list(folder)) {
      URL[] jars =
          files
              .filter(file -> file.getFileName().toString().endsWith(".jar"))
              .sorted()
              .map(SourceDrivers::address)
              .toArray(URL[]::new);
      return new URLClassLoader("drivers", jars, shipped);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("shouyue.datamap.drivers is no readable folder", unreadable);
    }
  }

  private static URL address(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
