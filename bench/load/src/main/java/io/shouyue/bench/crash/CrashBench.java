package io.shouyue.bench.crash;

import io.shouyue.bench.run.BenchOptions;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackSettings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Ends consent-service and PostgreSQL in turns by SIGKILL while people sign up, and counts
 * afterwards: what was acknowledged must be there, exactly once and in the log.
 */
public final class CrashBench {
  private static final List<String> KILLED = List.of("consent-service", "postgresql");
  private static final int NOTICES = 200_000;
  private static final int NEW_BETWEEN_KILLS = 50;

  private final BenchOptions options;
  private final StackSettings settings;
  private final int kills;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param kills how often a process is ended
   * @param out where it is told
   */
  public CrashBench(BenchOptions options, StackSettings settings, int kills, PrintStream out) {
    this.options = options;
    this.settings = settings;
    this.kills = kills;
    this.out = out;
  }

  /** The exit code: 0 when nothing was lost, doubled or in part. */
  public int run() {
    try (BenchStack stack = BenchStack.startWatched(settings, new Progress(out))) {
      BenchSite site = BenchSite.make(stack);
      List<String> notices = stack.database().copyNotice(site.notice(), NOTICES);
      FreshToken token = new FreshToken(site::freshToken);
      Writers writers = new Writers(stack.port(Service.CONSENT), token, notices, Duration.ZERO);
      try (writers) {
        writers.start(options.connections());
        for (int kill = 1; kill <= kills; kill++) {
          Counting.await("load before a kill", writers, NEW_BETWEEN_KILLS);
          String victim = KILLED.get(kill % KILLED.size());
          stack.kill(victim);
          long begun = System.nanoTime();
          Counting.await(victim + " to be back", writers, 1);
          line("  ✓ %2d %-16s writes again after %.1f s", kill, victim, seconds(begun));
        }
        Counting.await("load after the last kill", writers, NEW_BETWEEN_KILLS);
      }
      return told(Counting.count(stack, writers)) ? 0 : 1;
    }
  }

  private boolean told(Tally tally) {
    line("  %d kills: %s", kills, tally.text());
    return tally.isClean();
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
