package io.shouyue.retention.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks the audit file offline, with nothing but the file: {@code java -cp
 * 'quarkus-app/lib/main/*:quarkus-app/app/*' io.shouyue.retention.audit.VerifyAudit FILE}. Exit
 * code 0 when the chain is whole, 1 when it breaks and where, 2 when the file cannot be read.
 */
public final class VerifyAudit {

  private VerifyAudit() {}

  /** Checks the file named. */
  public static void main(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(args.length == 1 ? verify(Path.of(args[0]), out) : usage(out));
  }

  static int verify(Path file, PrintStream out) {
    AuditChainText.Link last = AuditChainText.Link.START;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = AuditChainText.follow(last, line);
      }
      out.println("VALID " + last.seq() + " events, head " + last.hash());
      return 0;
    } catch (IOException unreadable) {
      out.println("UNREADABLE " + file);
      return 2;
    } catch (IllegalArgumentException broken) {
      out.println("INVALID after " + last.seq() + ": " + broken.getMessage());
      return 1;
    }
  }

  private static int usage(PrintStream out) {
    out.println("usage: VerifyAudit FILE");
    return 2;
  }
}
