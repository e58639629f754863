package io.shouyue.consent.ledger.audit;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyStoreSettings;
import io.shouyue.platform.keys.KeyStores;
import io.shouyue.proof.SignedNote;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The auditor's program, started from consent-service's own jars with its environment: {@code
 * audit} looks at everything, {@code projection} folds the events again and compares, {@code
 * rebuild} writes the projection anew from the events and then compares. Ends with 0 when all is as
 * it must be, 1 when something is not, 2 when it could not look.
 */
public final class AuditMain {
  private static final String SERVICE = "shouyue/consent-service";
  private static final int UNKNOWN = 2;

  private AuditMain() {}

  /** Runs it and ends the process. */
  public static void main(String[] words) {
    System.exit(run(System.getenv(), System.out, words.length == 0 ? "audit" : words[0]));
  }

  static int run(Map<String, String> environment, PrintStream out, String what) {
    try {
      LedgerAudit audit = audit(environment);
      return switch (what) {
        case "audit" -> tell(audit.run(), out);
        case "projection" -> tell(audit.projection(), out);
        case "rebuild" -> tell(audit.rebuild(), out);
        default -> throw new IllegalArgumentException("audit, projection or rebuild");
      };
    } catch (RuntimeException | IOException failed) {
      out.println("The audit could not be made: " + failed.getMessage());
      return UNKNOWN;
    }
  }

  private static LedgerAudit audit(Map<String, String> environment) throws IOException {
    KeyStoreSettings settings =
        KeyStoreSettings.ofEnvironment(environment)
            .orElseThrow(() -> new IllegalStateException("SHOUYUE_SECRETS is not set"));
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(required(environment, "SHOUYUE_DB_URL"));
    source.setUser(required(environment, "SHOUYUE_DB_USER"));
    source.setPassword(KeyStores.secrets(settings).get(SERVICE).get("quarkus.datasource.password"));
    Optional<SignedNote> kept = kept(environment.get("SHOUYUE_LOG_CHECKPOINT"));
    Jdbi jdbi = Jdbi.create(source);
    DataKeys keys = DataKeys.over(jdbi, KeyStores.keks(settings), Clock.systemUTC()::instant);
    return new LedgerAudit(jdbi, keys, kept);
  }

  private static Optional<SignedNote> kept(String file) throws IOException {
    return file == null || !Files.exists(Path.of(file))
        ? Optional.empty()
        : Optional.of(SignedNote.parse(Files.readString(Path.of(file))));
  }

  private static int tell(AuditReport report, PrintStream out) {
    new TreeMap<>(report.looked()).forEach((what, rows) -> out.println(what + ": " + rows));
    report.findings().forEach(out::println);
    out.println(report.isClean() ? "CLEAN" : report.count() + " FINDINGS");
    return report.isClean() ? 0 : 1;
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
