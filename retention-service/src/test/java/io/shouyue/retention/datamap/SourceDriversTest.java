package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDriversTest {

  private static final String STAND_IN =
      """
      package made.up;
      public final class StandIn implements java.sql.Driver {
        public java.sql.Connection connect(String url, java.util.Properties login) { return null; }
        public boolean acceptsURL(String url) { return url.startsWith("jdbc:%s:"); }
        public java.sql.DriverPropertyInfo[] getPropertyInfo(String url, java.util.Properties i) {
          return new java.sql.DriverPropertyInfo[0];
        }
        public int getMajorVersion() { return 1; }
        public int getMinorVersion() { return 0; }
        public boolean jdbcCompliant() { return false; }
        public java.util.logging.Logger getParentLogger() { return null; }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"mysql", "mariadb"})
  void whatTheOperatorPutIntoTheFolderIsFoundByTheSchemeItTakes(String scheme) throws IOException {
    put("driver.jar", scheme);
    Files.writeString(folder.resolve("LICENSE.txt"), "no jar");

    SourceDrivers.Found found =
        new SourceDrivers(new Config(Optional.of(folder))).of(source(SourceKind.MYSQL));

    assertThat(found.driver().getClass().getName()).isEqualTo("made.up.StandIn");
    assertThat(found.url()).isEqualTo("jdbc:%s://db.invalid:3306/shop".formatted(scheme));
  }

  @Test
  void withoutAFolderOnlyWhatIsShippedIsThere() {
    SourceDrivers drivers = new SourceDrivers(new Config(Optional.empty()));

    assertThat(drivers.of(source(SourceKind.POSTGRESQL)).driver().getClass().getName())
        .isEqualTo("org.postgresql.Driver");
    assertThatThrownBy(() -> drivers.of(source(SourceKind.MYSQL)))
        .isInstanceOfSatisfying(
            RetentionException.class,
            refused -> assertThat(refused.code()).isEqualTo(RetentionError.DRIVER_MISSING));
  }

  @Test
  void aFolderThatIsNotThereStopsTheService() {
    Config config = new Config(Optional.of(folder.resolve("none")));

    assertThatThrownBy(() -> new SourceDrivers(config)).hasMessageContaining("no readable folder");
  }

  private void put(String name, String scheme) throws IOException {
    Path source = folder.resolve("StandIn.java");
    Files.writeString(source, STAND_IN.formatted(scheme));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
    assertThat(failed).isZero();
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        JarOutputStream jar = new JarOutputStream(file)) {
      add(
          jar,
          "made/up/StandIn.class",
          Files.readAllBytes(folder.resolve("made/up/StandIn.class")));
      add(
          jar,
          "META-INF/services/java.sql.Driver",
          "made.up.StandIn".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(content);
    jar.closeEntry();
  }

  private static DataSource source(SourceKind kind) {
    return new DataSource(
        "src_1",
        "demo",
        "shop",
        "Shop",
        kind,
        "db.invalid",
        3306,
        "shop",
        "shop",
        false,
        "",
        HeldFields.NONE,
        false,
        null,
        null,
        Instant.EPOCH,
        0);
  }

  private record Config(Optional<Path> drivers) implements DatamapConfig {

    @Override
    public int insideK() {
      return 5;
    }

    @Override
    public int insideL() {
      return 2;
    }

    @Override
    public boolean searchTexts() {
      return true;
    }

    @Override
    public Optional<Set<String>> httpHosts() {
      return Optional.empty();
    }
  }
}
