package io.shouyue.bench.exchange;

import io.shouyue.bench.exchange.CopyFloor.Copied;
import io.shouyue.bench.exchange.CopyFloor.Held;
import io.shouyue.bench.run.BenchOptions;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackSettings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Imports a file of new people, in each round beside a COPY of the very rows that it became, into
 * empty tables and into tables as full as the import's own were; and then once more while
 * consent-service is ended by SIGKILL several times.
 */
public final class ImportBench {
  private static final String SERVICE = "consent-service";
  private static final int KILLS = 5;

  /** Lines before the first round, however many files: code is compiled by how often it ran. */
  private static final int WARM_UP = 120_000;

  /**
   * The server's memory for pages: all that it holds by the end. With less, an import waited for
   * pages of what was imported before, and a copy into empty tables did not.
   */
  private static final int MEBIBYTES = 2048;

  private final BenchOptions options;
  private final StackSettings settings;
  private final int lines;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param lines of each file
   * @param out where it is told
   */
  public ImportBench(BenchOptions options, StackSettings settings, int lines, PrintStream out) {
    this.options = options;
    this.settings = settings;
    this.lines = lines;
    this.out = out;
  }

  /** The exit code: 0 when every line that was acknowledged is there exactly once. */
  public int run() {
    try (BenchStack stack = BenchStack.startWatched(settings, new Progress(out), MEBIBYTES)) {
      BenchSite site = BenchSite.make(stack);
      ImportCall calls =
          new ImportCall(
              stack.port(Service.CONSENT),
              site::freshToken,
              stack.api(Service.CONSENT, site.tokens()));
      CopyFloor floor = new CopyFloor(stack.database(), stack.postgres());
      for (int sent = 0; sent < WARM_UP; sent += lines) {
        imported(calls, "warm-" + sent);
      }
      List<Double> empty = new ArrayList<>();
      List<Double> full = new ArrayList<>();
      for (int round = 1; round <= options.rounds(); round++) {
        round(round, stack, calls, floor, empty, full);
      }
      line(
          "  import against COPY: median %.3f of its speed into empty tables, %.3f into full ones",
          median(empty), median(full));
      return ended(stack, calls, floor) ? 0 : 1;
    }
  }

  private void round(
      int round,
      BenchStack stack,
      ImportCall calls,
      CopyFloor floor,
      List<Double> empty,
      List<Double> full) {
    stack.database().checkpoint();
    Duration service = stack.consent().cpu();
    Duration postgres = stack.postgres().cpu();
    long begun = System.nanoTime();
    String id = imported(calls, "round-" + round);
    double taken = seconds(begun);
    Duration serviceUsed = stack.consent().cpu().minus(service);
    Duration postgresUsed = stack.postgres().cpu().minus(postgres);
    long pss = stack.consent().pss();
    Copied toEmpty = floor.copy(id, false);
    Copied toFull = floor.copy(id, true);
    empty.add(toEmpty.seconds() / taken);
    full.add(toFull.seconds() / taken);
    line(
        "  round %d: %,d lines in %.1f s, %,.0f a second; PSS %d MiB",
        round, lines, taken, lines / taken, pss);
    line(
        "           COPY of its rows into empty tables %.2f s, ratio %.3f; into full ones %.2f s,"
            + " ratio %.3f",
        toEmpty.seconds(), empty.getLast(), toFull.seconds(), full.getLast());
    line(
        "           µs of processor time a line: service %.0f, PostgreSQL %.0f; COPY %.0f, %.0f",
        micros(serviceUsed), micros(postgresUsed), micros(toEmpty.cpu()), micros(toFull.cpu()));
  }

  private static double median(List<Double> ratios) {
    return ratios.stream().sorted().toList().get(ratios.size() / 2);
  }

  private double micros(Duration used) {
    return used.toNanos() / 1e3 / lines;
  }

  private String imported(ImportCall calls, String people) {
    String id = calls.send(ImportFile.of(people, lines));
    calls.awaitDone(id, lines);
    return id;
  }

  private boolean ended(BenchStack stack, ImportCall calls, CopyFloor floor) {
    String id = calls.send(ImportFile.of("ended", lines));
    for (int kill = 1; kill <= KILLS; kill++) {
      calls.awaitProcessed(id, (long) lines * kill / (KILLS + 2));
      stack.kill(SERVICE);
      long begun = System.nanoTime();
      calls.awaitProcessed(id, (long) lines * kill / (KILLS + 2) + 1);
      line("  ✓ %2d %s goes on after %.1f s", kill, SERVICE, seconds(begun));
    }
    calls.awaitDone(id, lines);
    Held held = floor.held(id);
    line(
        "  %d kills: acknowledged %d, found %d, lost %d, twice %d, without a leaf of their own %d",
        KILLS,
        lines,
        held.matters(),
        lines - held.matters(),
        held.events() - held.matters(),
        held.events() - held.leaves());
    return held.equals(new Held(lines, lines, lines));
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
