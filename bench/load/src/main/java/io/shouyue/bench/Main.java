package io.shouyue.bench;

import io.shouyue.bench.canary.CanaryBench;
import io.shouyue.bench.crash.CrashBench;
import io.shouyue.bench.crash.VaultBench;
import io.shouyue.bench.exchange.ImportBench;
import io.shouyue.bench.fault.ErasureFaultsBench;
import io.shouyue.bench.fault.FaultsBench;
import io.shouyue.bench.fault.PayoutBench;
import io.shouyue.bench.growth.GrowthBench;
import io.shouyue.bench.retention.BulkBench;
import io.shouyue.bench.retention.HoldsBench;
import io.shouyue.bench.retention.RetentionBench;
import io.shouyue.bench.run.BenchOptions;
import io.shouyue.bench.run.IdentityBench;
import io.shouyue.bench.run.LoadBench;
import io.shouyue.bench.run.LogBench;
import io.shouyue.bench.run.StartBench;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.cli.Options;
import io.shouyue.stack.cli.SettingsReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./shouyue bench
 * decision|consent|log|import|identity|start|faults|payout|canary|crash|vault|growth|retention
 * [--keep] [options]}.
 */
public final class Main {
  private static final String SERVICES = "consent-service,identity-service,retention-service";

  private static final String KEEP = "--keep";
  private static final String NAMES =
      "decision, consent, log, import, identity, start, faults, payout, canary, crash, vault, growth or"
          + " retention";
  private static final int KILLS = 24;
  private static final int PAYOUTS = 20;
  private static final int IMPORTED_LINES = 50_000;
  private static final int MINUTES_AWAY = 10;

  private Main() {}

  /** Ends with 0 when everything was measured and no call failed, else with 1 and a sentence. */
  public static void main(String... words) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<String> rest = new ArrayList<>(List.of(words));
    boolean keep = rest.remove(KEEP);
    int code;
    try (ThrowAway data = new ThrowAway(keep)) {
      if (keep) {
        out.println("  data and logs stay in " + data.folder());
      }
      code = run(rest, data.folder(), out);
    } catch (StackException e) {
      System.err.println("shouyue: " + e.getMessage());
      code = 1;
    }
    System.exit(code);
  }

  private static int run(List<String> words, Path data, PrintStream out) {
    if (words.isEmpty()) {
      throw new StackException("bench needs a name: " + NAMES + ".");
    }
    List<String> names = words.stream().skip(1).takeWhile(word -> !word.startsWith("--")).toList();
    BenchOptions options = BenchOptions.parse(words.subList(1 + names.size(), words.size()));
    return switch (words.getFirst()) {
      case "decision" -> new LoadBench(options, forLoad(options, data), out).decision();
      case "consent" -> new LoadBench(options, forLoad(options, data), out).consent();
      case "log" ->
          new LogBench(options, forLoad(options, data), count(names, LogBench.LEAVES), out).run();
      case "canary" -> new CanaryBench(settings(options, data, "--only", SERVICES), out).run();
      case "identity" -> new IdentityBench(options, forLoad(options, data), out).run();
      case "payout" -> new PayoutBench(settings(options, data), count(names, PAYOUTS), out).run();
      case "import" ->
          new ImportBench(options, forLoad(options, data), count(names, IMPORTED_LINES), out).run();
      case "faults" ->
          names.stream().limit(1).anyMatch("erasure"::equals)
              ? new ErasureFaultsBench(
                      settings(options, data),
                      count(names.subList(1, names.size()), ErasureFaultsBench.PEOPLE),
                      out)
                  .run()
              : new FaultsBench(settings(options, data), names, out).run();
      case "crash" ->
          new CrashBench(
                  options, settings(options, data, "--only", SERVICES), count(names, KILLS), out)
              .run();
      case "vault" ->
          new VaultBench(
                  options,
                  settings(options, data, "--only", SERVICES),
                  count(names, MINUTES_AWAY),
                  out)
              .run();
      case "growth" -> new GrowthBench(options, forLoad(options, data), sizes(names), out).run();
      case "retention" -> retention(forLoad(options, data), names, out);
      case "start" -> new StartBench(options, settings(options, data), out).run();
      default ->
          throw new StackException("there is no bench " + words.getFirst() + ": " + NAMES + ".");
    };
  }

  private static int retention(StackSettings settings, List<String> names, PrintStream out) {
    List<String> rest = names.stream().skip(1).toList();
    return switch (names.isEmpty() ? "" : names.getFirst()) {
      case "bulk" -> new BulkBench(settings, count(rest, BulkBench.PEOPLE), out).run();
      case "holds" -> new HoldsBench(settings, count(rest, HoldsBench.PEOPLE), out).run();
      default -> new RetentionBench(settings, sizes(names), out).run();
    };
  }

  private static List<Long> sizes(List<String> words) {
    return words.stream().map(word -> (long) count(List.of(word), 0)).sorted().toList();
  }

  private static int count(List<String> words, int otherwise) {
    try {
      return words.isEmpty() ? otherwise : Integer.parseInt(words.getFirst());
    } catch (NumberFormatException e) {
      throw new StackException("“" + words.getFirst() + "” is no number.", e);
    }
  }

  /** Of a stack whose services are measured under load. */
  private static StackSettings forLoad(BenchOptions options, Path data) {
    return settings(options, data, "--only", SERVICES, "--for-load");
  }

  /** Of a stack without a site; with all services when none are named. */
  private static StackSettings settings(BenchOptions options, Path data, String... more) {
    Path root = Path.of(System.getProperty("shouyue.root", "."));
    List<String> words = new ArrayList<>(List.of("up", "--empty", "--data", data.toString()));
    words.addAll(List.of("--port-base", Integer.toString(options.portBase())));
    words.addAll(List.of(more));
    return new SettingsReader(root, System.getenv())
        .settings(Options.parse(words.toArray(String[]::new)))
        .unseeded();
  }
}
