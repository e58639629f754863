package io.shouyue.bench.crash;

import io.shouyue.bench.run.BenchOptions;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
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
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(3);
  private static final long LOOK_MILLIS = 20;

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
      Writers writers = new Writers(stack.port(Service.CONSENT), token, notices);
      try (writers) {
        writers.start(options.connections());
        for (int kill = 1; kill <= kills; kill++) {
          await("load before a kill", writers, NEW_BETWEEN_KILLS);
          String victim = KILLED.get(kill % KILLED.size());
          stack.kill(victim);
          long begun = System.nanoTime();
          await(victim + " to be back", writers, 1);
          line("  ✓ %2d %-16s writes again after %.1f s", kill, victim, seconds(begun));
        }
        await("load after the last kill", writers, NEW_BETWEEN_KILLS);
      }
      return told(count(stack, writers)) ? 0 : 1;
    }
  }

  private boolean told(Tally tally) {
    line("  %d kills: %s", kills, tally.text());
    return tally.isClean();
  }

  private static Tally count(BenchStack stack, Writers writers) {
    try (Connection database = stack.database().connect()) {
      Audit audit = new Audit(database);
      long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
      while (audit.waiting() > 0 && System.nanoTime() < end) {
        pause();
      }
      return audit.tally(writers.acknowledged(), writers.givenUp());
    } catch (SQLException e) {
      throw new StackException("The database cannot be asked: " + e.getMessage(), e);
    }
  }

  /** Waits until so many more were acknowledged. */
  private static void await(String what, Writers writers, int more) {
    long wanted = writers.count() + more;
    long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
    while (writers.count() < wanted) {
      if (System.nanoTime() > end) {
        throw new StackException("Waited in vain for " + what + ".");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
