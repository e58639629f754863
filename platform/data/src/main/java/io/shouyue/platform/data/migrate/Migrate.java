package io.shouyue.platform.data.migrate;

import io.shouyue.platform.data.clock.ClockFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one-shot process that migrates: started from the service's own jars with the owner's
 * password, which the service itself never sees.
 */
public final class Migrate {
  private Migrate() {}

  /** Reads {@code SHOUYUE_DB_…} from the environment; ends with 0, or with 1 and the reason. */
  public static void main(String[] args) {
    try {
      run();
    } catch (SQLException | RuntimeException failed) {
      System.err.println("Migration failed: " + failed.getMessage());
      System.exit(1);
    }
  }

  private static void run() throws SQLException {
    PGSimpleDataSource owner = new PGSimpleDataSource();
    owner.setUrl(required("SHOUYUE_DB_URL"));
    owner.setUser(required("SHOUYUE_DB_OWNER"));
    owner.setPassword(required("SHOUYUE_DB_OWNER_PASSWORD"));
    ClockFile offset =
        new ClockFile(Optional.ofNullable(System.getenv("SHOUYUE_CLOCK_FILE")).map(Path::of));
    Clock clock = Clock.offset(Clock.systemUTC(), offset.read());
    new Migrations(owner, required("SHOUYUE_DB_USER"), required("SHOUYUE_DB_ERASER_USER"))
        .run(clock::instant);
  }

  private static String required(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
