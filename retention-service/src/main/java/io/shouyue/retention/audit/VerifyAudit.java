package io.shouyue.retention.audit;

import io.shouyue.platform.keys.KeyStoreSettings;
import io.shouyue.platform.keys.KeyStores;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Checks the audit trail: {@code java -cp 'quarkus-app/lib/main/*:quarkus-app/app/*'
 * io.shouyue.retention.audit.VerifyAudit [FILE]}. With a file it needs nothing but the file;
 * without one it checks the database and the file of {@code SHOUYUE_AUDIT_FILE}, with the service's
 * own variables, and whether they agree. Exit code 0 when the chain is whole, 1 when it breaks and
 * where, 2 when a place cannot be read.
 */
public final class VerifyAudit {

  private static final String SERVICE = "shouyue/retention-service";

  private VerifyAudit() {}

  /** Checks the file named, or both places. */
  public static void main(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(
        args.length == 1
            ? new AuditPlaces(out).file(Path.of(args[0]))
            : both(System.getenv(), out));
  }

  private static int both(Map<String, String> environment, PrintStream out) {
    try {
      Path file = Path.of(required(environment, "SHOUYUE_AUDIT_FILE"));
      return new AuditPlaces(out).both(new PgAuditStore(database(environment)), file);
    } catch (RuntimeException failed) {
      out.println("The trail cannot be checked: " + failed.getMessage());
      return AuditPlaces.UNREADABLE;
    }
  }

  private static Jdbi database(Map<String, String> environment) {
    KeyStoreSettings settings =
        KeyStoreSettings.ofEnvironment(environment)
            .orElseThrow(() -> new IllegalStateException("SHOUYUE_SECRETS is not set"));
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(required(environment, "SHOUYUE_DB_URL"));
    source.setUser(required(environment, "SHOUYUE_DB_USER"));
    source.setPassword(KeyStores.secrets(settings).get(SERVICE).get("quarkus.datasource.password"));
    return Jdbi.create(source);
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
