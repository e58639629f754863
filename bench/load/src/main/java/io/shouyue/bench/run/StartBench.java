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
 * data. The first start makes the data and the ahead-of-time caches, and does not count.
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
    for (int round = 1; round <= options.rounds(); round++) {
      StackProgram.Started whole = program.start();
      Duration alone = keycloak.start();
      double ratio = seconds(whole.took()) / seconds(alone);
      ratios.add(ratio);
      line(
          "  round %d: whole stack %.1f s, Keycloak alone %.1f s, ratio %.2f, PSS %d MiB",
          round, seconds(whole.took()), seconds(alone), ratio, whole.pss());
      whole.parts().forEach((name, pss) -> line("    PSS %-22s %6d MiB", name, pss));
    }
    Series series = Series.of(ratios);
    line(
        "  start ratio %.2f, from %.2f to %.2f, spread %.0f %%",
        series.median(), series.least(), series.most(), series.spread() * 100);
    return 0;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
