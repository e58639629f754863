package io.shouyue.stack.keycloak;

import io.shouyue.stack.Archives;
import io.shouyue.stack.CacheFolder;
import io.shouyue.stack.StackException;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Keycloak's distribution, unpacked, with our provider jar, and built for PostgreSQL. One folder of
 * the cache per version and provider jar; all stacks of this user share it.
 */
public final class KeycloakDistribution {
  private static final String REALM = "realm/local/shouyue-realm.json";

  private final Path zip;
  private final Path provider;
  private final Path cache;
  private final Processes processes;

  /**
   * @param zip the distribution as it comes from Maven
   * @param provider our jar: realm, theme, event listener
   */
  public KeycloakDistribution(Path zip, Path provider, Path cache, Processes processes) {
    this.zip = zip;
    this.provider = provider;
    this.cache = cache;
    this.processes = processes;
  }

  /** Whether {@link #home()} will take long because it has to build first. */
  public boolean needsBuild() {
    return !Files.isDirectory(cache.resolve(name()));
  }

  /**
   * The folder to start from; built first when this provider jar was never used before. A new build
   * takes the place of those that nobody starts from any more.
   */
  public Path home() {
    boolean builds = needsBuild();
    Path home = CacheFolder.of(cache, name(), this::build);
    OlderBuilds.used(home, Instant.now());
    if (builds) {
      OlderBuilds.in(cache).remove(Instant.now());
    }
    return home;
  }

  private void build(Path folder) throws IOException {
    Archives.unzip(zip, folder);
    lift(folder);
    Files.copy(provider, folder.resolve("providers").resolve("shouyue.jar"));
    copyRealm(folder.resolve("data").resolve("import"));
    processes.run(
        new Command(
            "keycloak-build",
            KeycloakJvm.words(
                folder,
                KeycloakJvm.program(folder),
                List.of(
                    "build",
                    "--db=postgres",
                    "--health-enabled=true",
                    "--metrics-enabled=true",
                    "--features-disabled=impersonation,kerberos")),
            Map.of(),
            folder),
        Duration.ofMinutes(5));
  }

  /** The archive holds one folder named by the version: its content moves up. */
  private static void lift(Path folder) throws IOException {
    Path inner;
    try (Stream<Path> children = Files.list(folder)) {
      inner = children.findFirst().orElseThrow();
    }
    try (Stream<Path> children = Files.list(inner)) {
      for (Path child : children.toList()) {
        Files.move(child, folder.resolve(child.getFileName()));
      }
    }
    Files.delete(inner);
  }

  private void copyRealm(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (JarFile jar = new JarFile(provider.toFile());
        InputStream realm = jar.getInputStream(jar.getJarEntry(REALM))) {
      Files.copy(realm, folder.resolve("shouyue-realm.json"));
    }
  }

  private String name() {
    String version = zip.getFileName().toString().replaceAll("[^0-9.]", "").replaceAll("\\.$", "");
    return "keycloak-" + version + "-" + hash();
  }

  private String hash() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(provider));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (IOException e) {
      throw new StackException(
          "The Keycloak provider " + provider + " is missing: run ./shouyue up without --no-build.",
          e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
