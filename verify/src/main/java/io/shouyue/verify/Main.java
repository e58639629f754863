package io.shouyue.verify;

import io.shouyue.proof.LogTrust;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code verify FILE}: exit code 0 VALID, 1 INVALID, 3 PENDING, 2 when it cannot be told. */
public final class Main {
  private static final int UNKNOWN = 2;

  private Main() {}

  /** Runs the command and ends the process with its code. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(System.getenv(), out, words));
  }

  /** Runs the command; returns the exit code. */
  static int run(Map<String, String> environment, PrintStream out, String... words) {
    try {
      Arguments asked = Arguments.parse(language(environment), words);
      LogTrust trust = new TrustedKeys(pinned(environment)).read(asked.keys(), asked.quorum());
      byte[] file = Files.readAllBytes(asked.file());
      Report report = Report.of(new FileCheck(trust).check(file, asked.leaf()), asked.chinese());
      out.println(report.text());
      return report.code();
    } catch (UsageException wrong) {
      out.println(wrong.getMessage());
      return UNKNOWN;
    } catch (IOException unreadable) {
      out.println("The file cannot be read.");
      return UNKNOWN;
    }
  }

  private static String language(Map<String, String> environment) {
    return environment.getOrDefault("SHOUYUE_LANG", environment.getOrDefault("LANG", "en"));
  }

  private static Path pinned(Map<String, String> environment) {
    String given = environment.get("SHOUYUE_LOG_KEYS");
    return given == null
        ? Path.of(environment.getOrDefault("HOME", "."), ".config", "shouyue", "log-keys")
        : Path.of(given);
  }
}
