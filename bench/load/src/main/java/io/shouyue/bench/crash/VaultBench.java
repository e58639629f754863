package io.shouyue.bench.crash;

import io.shouyue.bench.load.Connection;
import io.shouyue.bench.load.Reply;
import io.shouyue.bench.load.Request;
import io.shouyue.bench.process.ProcessTree;
import io.shouyue.bench.run.BenchOptions;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Pause;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Stops Vault for some minutes while people sign up and websites ask for decisions: it is there and
 * answers nothing. Afterwards what was acknowledged must be there, exactly once and in the log.
 */
public final class VaultBench {
  /** Of each caller, so that what is made ahead lasts as long as Vault is away. */
  private static final Duration REST = Duration.ofMillis(100);

  /** A caller who rests so long after each answer needs fewer in a minute. */
  private static final int NOTICES_A_MINUTE = 600;

  private static final int MINUTES_BESIDE = 3;
  private static final int BEFORE = 50;
  private static final long BETWEEN_MILLIS = 200;

  private final BenchOptions options;
  private final StackSettings settings;
  private final Duration away;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param minutes how long Vault answers nothing
   * @param out where it is told
   */
  public VaultBench(BenchOptions options, StackSettings settings, int minutes, PrintStream out) {
    this.options = options;
    this.settings = settings;
    this.away = Duration.ofMinutes(minutes);
    this.out = out;
  }

  /** The exit code: 0 when nothing was lost, doubled or in part, and every decision was made. */
  public int run() {
    try (BenchStack stack = BenchStack.startWatched(settings, new Progress(out))) {
      BenchSite site = BenchSite.make(stack);
      List<String> notices = notices(stack, site);
      FreshToken token = new FreshToken(site::freshToken);
      ProcessTree vault = stack.vault();
      Writers writers = new Writers(stack.port(Service.CONSENT), token, notices, REST);
      long undecided;
      try (writers) {
        writers.start(options.connections());
        Counting.await("load before Vault stops", writers, BEFORE);
        long before = writers.count();
        BenchStack.signal(vault, "STOP");
        undecided = decide(stack.port(Service.CONSENT), token);
        long during = writers.count() - before;
        BenchStack.signal(vault, "CONT");
        line("  Vault away for %d min: acknowledged meanwhile %d", away.toMinutes(), during);
        long back = System.nanoTime();
        Counting.await("load after Vault is back", writers, BEFORE);
        line("  writes go on %.1f s after Vault is back", (System.nanoTime() - back) / 1e9);
      }
      Tally tally = Counting.count(stack, writers);
      line("  %s; decisions not made %d", tally.text(), undecided);
      return tally.isClean() && undecided == 0 ? 0 : 1;
    }
  }

  /** As many as all callers can use up meanwhile, and some for before and after. */
  private List<String> notices(BenchStack stack, BenchSite site) {
    int minutes = Math.toIntExact(away.toMinutes()) + 2 * MINUTES_BESIDE;
    return stack
        .database()
        .copyNotice(site.notice(), NOTICES_A_MINUTE * options.connections() * minutes);
  }

  /**
   * Asks until Vault is to come back; returns how often there was no answer or none was possible.
   */
  private long decide(int port, FreshToken token) {
    long end = System.nanoTime() + away.toNanos();
    long asked = 0;
    long undecided = 0;
    while (System.nanoTime() < end) {
      asked++;
      if (!isDecided(port, token)) {
        undecided++;
      }
      Pause.of(BETWEEN_MILLIS);
    }
    line("  decisions asked meanwhile %d", asked);
    return undecided;
  }

  private static boolean isDecided(int port, FreshToken token) {
    String body =
        "{\"subject\":{\"externalId\":\"vault-bench\"},\"purpose\":\"%s\"}"
            .formatted(BenchSite.ASKED);
    try (Connection connection = new Connection(port)) {
      Reply reply = connection.call(Request.post(port, "/v1/decisions", token.get(), body));
      return reply.status() == 200 && !reply.text().contains("undecidable");
    } catch (IOException | StackException unanswered) {
      return false;
    }
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
