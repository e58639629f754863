package io.shouyue.stack.postgres;

import io.shouyue.stack.Archives;
import io.shouyue.stack.CacheFolder;
import io.shouyue.stack.StackException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL binaries, unpacked into the cache.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
public record PostgresBinaries(Path home) {
  private static final String VERSION = "18.6";

  /** Unpacks them unless they are there. */
  public static PostgresBinaries unpackedIn(Path cache) {
    String name = resourceName();
    return new PostgresBinaries(
        CacheFolder.of(
            cache,
            "postgres-" + VERSION + "-" + name.replaceAll("^postgres-|\\.txz$", ""),
            folder -> {
              try (InputStream packed = open(name)) {
                if (packed == null) {
                  throw new StackException(
                      "There are no PostgreSQL binaries for this machine on the class path ("
                          + name
                          + "). Run mvn -pl local-stack package.");
                }
                Archives.untarXz(packed, folder);
              }
            }));
  }

  private static @Nullable InputStream open(String name) {
    return PostgresBinaries.class.getResourceAsStream("/" + name);
  }

  private static String resourceName() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return "postgres-"
        + (os.contains("mac") ? "darwin" : "linux")
        + "-"
        + (arm ? "arm_64" : "x86_64")
        + ".txz";
  }

  /** The path of one program. */
  public String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }
}
