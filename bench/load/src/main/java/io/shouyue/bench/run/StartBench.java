package io.shouyue.bench.run;

import io.shouyue.bench.measure.Series;
import io.shouyue.bench.stack.KeycloakAlone;
import io.shouyue.bench.stack.StackProgram;
import io.shouyue.stack.StackSettings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the whole stack takes to start from what was built, against Keycloak alone on the same
 * data: as its distribution starts it, which is the yardstick, and out of an ahead-of-time cache,
 * as the stack does. The first start makes the data and the caches, and does not count.
 */
public final class StartBench {
  private final BenchOptions options;
  private final StackProgram program;
  private final KeycloakAlone keycloak;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param out where the report goes
   */
  public StartBench(BenchOptions options, StackSettings settings, PrintStream out) {
    this.options = options;
    this.program = new StackProgram(settings);
    this.keycloak = new KeycloakAlone(settings);
    this.out = out;
  }

  /** Runs as many rounds as the options say; the exit code. */
  public int run() {
    line("  first start, not counted: %.1f s", seconds(program.first().took()));
    List<Double> ratios = new ArrayList<>();
    List<Double> cached = new ArrayList<>();
    for (int round = 1; round <= options.rounds(); round++) {
      StackProgram.Started whole = program.start();
      Duration alone = keycloak.asDistributed();
      Duration quick = keycloak.outOfCache();
      ratios.add(seconds(whole.took()) / seconds(alone));
      cached.add(seconds(whole.took()) / seconds(quick));
      line(
          "  round %d: whole stack %.1f s, Keycloak alone %.1f s (out of its cache %.1f s), PSS %d MiB",
          round, seconds(whole.took()), seconds(alone), seconds(quick), whole.pss());
      whole.parts().forEach((name, pss) -> line("    PSS %-22s %6d MiB", name, pss));
    }
    say("start ratio", Series.of(ratios));
    say("against Keycloak out of its cache", Series.of(cached));
    return 0;
  }

  private void say(String what, Series series) {
    line(
        "  %s %.2f, from %.2f to %.2f, spread %.0f %%",
        what, series.median(), series.least(), series.most(), series.spread() * 100);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
