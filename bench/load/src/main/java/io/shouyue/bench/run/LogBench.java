package io.shouyue.bench.run;

import io.shouyue.bench.load.ClosedLoop;
import io.shouyue.bench.load.OpenLoop;
import io.shouyue.bench.load.Schedule;
import io.shouyue.bench.load.Throughput;
import io.shouyue.bench.measure.Latencies;
import io.shouyue.bench.measure.Series;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Pause;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * How fast the log takes a backlog, beside the rate at which consents are written, and how long
 * leaves wait for a published checkpoint while consents are written at 70 % of that rate.
 */
public final class LogBench {
  /** In a backlog unless told otherwise. */
  public static final int LEAVES = 100_000;

  private static final double SHARE_OF_MAXIMUM = 0.7;
  private static final double RESERVE = 1.5;
  private static final int OPEN_CONNECTIONS = 64;
  private static final long LOOK_MILLIS = 10;
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final BenchOptions options;
  private final StackSettings settings;
  private final int leaves;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param leaves in each backlog
   * @param out where it is told
   */
  public LogBench(BenchOptions options, StackSettings settings, int leaves, PrintStream out) {
    this.options = options;
    this.settings = settings;
    this.leaves = leaves;
    this.out = out;
  }

  /** The exit code: 0 when every call was answered. */
  public int run() {
    try (BenchStack stack = BenchStack.startWatched(settings, new Progress(out));
        LogRows log = new LogRows(stack.database().connect())) {
      BenchSite site = BenchSite.make(stack);
      NoticeStock notices = new NoticeStock(site.notice(), stack.database(), out);
      SignUps answers =
          new SignUps("/v1/consents", stack.port(Service.CONSENT), site::freshToken, notices::make);
      Throughput warm = new WarmUp(answers, options.connections()).run(options.warmUp());
      settle(log);
      long failed = warm.failed();
      double expected = warm.perSecond();
      List<Double> writes = new ArrayList<>();
      List<Double> written = new ArrayList<>();
      List<Double> backlogs = new ArrayList<>();
      for (int round = 1; round <= options.rounds(); round++) {
        long before = log.size();
        answers.prepare(Schedule.calls(expected * RESERVE, options.phase()));
        Throughput load = new ClosedLoop(answers, options.connections()).run(options.phase());
        settle(log);
        failed += load.failed();
        expected = load.perSecond();
        writes.add(load.perSecond());
        written.add((log.size() - before) * load.perSecond() / load.good());
        backlogs.add(backlog(log));
        line(
            "  round %d: %.0f consents /s = %.0f leaves /s; %,d leaves at once: %.0f /s; ratio %.2f",
            round,
            writes.getLast(),
            written.getLast(),
            leaves,
            backlogs.getLast(),
            backlogs.getLast() / written.getLast());
      }
      line(
          "  a backlog integrates at %.2f of the rate at which consents are written (medians)",
          Series.of(backlogs).median() / Series.of(written).median());
      failed += inclusion(log, answers, SHARE_OF_MAXIMUM * Series.of(writes).median());
      line("  PSS %d MiB; %d calls failed", stack.consent().pss(), failed);
      return failed == 0 ? 0 : 1;
    } catch (SQLException e) {
      throw new StackException("The database cannot be asked: " + e.getMessage(), e);
    }
  }

  /** Leaves a second, from their being there to the last one's having a place. */
  private double backlog(LogRows log) {
    log.queue(leaves);
    long begun = System.nanoTime();
    await(() -> !log.isWaiting());
    double seconds = (System.nanoTime() - begun) / 1e9;
    settle(log);
    return leaves / seconds;
  }

  /** Returns how many calls failed. */
  private long inclusion(LogRows log, SignUps answers, double perSecond) {
    long before = log.size();
    answers.prepare(Schedule.calls(perSecond, options.phase()) + OPEN_CONNECTIONS);
    Inclusions inclusions = new Inclusions();
    List<OpenLoop.Outcome> outcome = new ArrayList<>();
    Thread load =
        Thread.ofPlatform()
            .daemon()
            .start(
                () ->
                    outcome.add(
                        new OpenLoop(answers, OPEN_CONNECTIONS).run(perSecond, options.phase())));
    await(
        () -> {
          inclusions.saw(log.published());
          return !load.isAlive() && isSettled(log);
        });
    inclusions.saw(log.published());
    if (outcome.isEmpty()) {
      throw new StackException("The load broke off.");
    }
    Latencies taken = inclusions.of(log.writtenFrom(before));
    line(
        "  inclusion at %.0f consents /s: p50 %.2f, p99 %.2f, p99.9 %.2f, slowest %.2f s of %,d leaves",
        perSecond,
        taken.percentile(50) / 1e9,
        taken.percentile(99) / 1e9,
        taken.percentile(99.9) / 1e9,
        taken.slowest() / 1e9,
        taken.count());
    return outcome.getFirst().failed();
  }

  private static void settle(LogRows log) {
    await(() -> isSettled(log));
  }

  private static boolean isSettled(LogRows log) {
    return !log.isWaiting() && log.published().size() == log.size();
  }

  private static void await(BooleanSupplier met) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!met.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new StackException("The log did not come to rest.");
      }
      Pause.of(LOOK_MILLIS);
    }
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
