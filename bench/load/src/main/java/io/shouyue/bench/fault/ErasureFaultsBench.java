package io.shouyue.bench.fault;

import io.shouyue.stack.Progress;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Api;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Kills retention-service with -9 at every step of a cancellation and of an erasure. A step of the
 * cancellation is hit as soon as the one before it is done, one made-up person each; the ends of
 * the holds and of the evidence go on for all of them at once and are hit as they advance. The end
 * must be the same for everybody, and every certificate must tell the same.
 */
public final class ErasureFaultsBench {
  private static final String SERVICE = "retention-service";

  /** Steps until service has stopped and the hold runs. */
  private static final int CANCELLATION = 7;

  /** Two for each of those steps. */
  public static final int PEOPLE = 2 * CANCELLATION;

  private static final int BETWEEN_KILLS = 2;

  private final StackSettings settings;
  private final int people;
  private final PrintStream out;
  private final Map<String, Integer> struck = new TreeMap<>();
  private int kills;
  private long begun;

  /**
   * @param settings of the throw-away stack, all services
   * @param people made-up ones; the n-th is struck after n steps of seven
   * @param out where it is told
   */
  public ErasureFaultsBench(StackSettings settings, int people, PrintStream out) {
    this.settings = settings;
    this.people = people;
    this.out = out;
  }

  /** The exit code: 0 when nothing was lost. */
  public int run() {
    try (FaultStack stack = FaultStack.start(settings, new Progress(out));
        ErasureBook book = stack.erasures()) {
      begun = System.nanoTime();
      Api site = stack.makeSite();
      Api dpo = stack.staff("dpo");
      List<Journey> journeys = new ArrayList<>();
      for (int number = 0; number < people; number++) {
        said("person %d of %d signs up and cancels", number + 1, people);
        Journey journey = new Journey(site, dpo, FaultsBench.person(number));
        journeys.add(journey);
        cancel(stack, book, journey, number % CANCELLATION);
      }
      said("all holds end");
      stack.moveClock("+366d");
      advance(stack, book, journeys.size() * 3L);
      for (Journey journey : journeys) {
        Patience.until(journey.subject() + " is gone", journey::isGone);
      }
      said("everybody is gone; the evidence ends");
      stack.moveClock("+800d");
      advance(stack, book, 0);
      report(book);
      return 0;
    }
  }

  /** Struck when so many steps are done, that is while the next one is under way. */
  private void cancel(FaultStack stack, ErasureBook book, Journey journey, int done) {
    for (Step step : List.of(Step.CONSENT, Step.ACCOUNT, Step.VERIFICATION)) {
      journey.take(step);
    }
    CompletableFuture<Void> going =
        CompletableFuture.runAsync(() -> List.of(Step.REQUEST, Step.GRANT).forEach(journey::take));
    String subject = journey.subject();
    while (book.doneOf(subject) < done) {
      Thread.onSpinWait();
    }
    strike(stack, book);
    going.join();
    journey.take(Step.EXECUTION);
  }

  /** Strikes again and again while steps get done, until only so many are left. */
  private void advance(FaultStack stack, ErasureBook book, long left) {
    long end = book.steps() - left;
    long next = book.done() + 1;
    while (book.done() < end) {
      long wanted = Math.min(next, end);
      Patience.until("steps go on", () -> book.done() >= wanted);
      if (book.done() < end) {
        strike(stack, book);
        next = book.done() + BETWEEN_KILLS;
      }
    }
  }

  private void strike(FaultStack stack, ErasureBook book) {
    stack.kill(SERVICE);
    kills++;
    Set<String> before = new HashSet<>(book.standingBefore());
    before.forEach(step -> struck.merge(step, 1, Integer::sum));
    said("kill %d before %s; %d of %d steps done", kills, before, book.done(), book.steps());
    stack.awaitBack(SERVICE);
  }

  private void report(ErasureBook book) {
    List<String> counts = book.certifiedCounts();
    if (counts.size() != people || new HashSet<>(counts).size() != 1) {
      throw new StackException(
          counts.size() + " certificates of " + people + " people say " + new HashSet<>(counts));
    }
    line("  kills by step they came before: %s", struck);
    line(
        "  %d kills, %d people: every step done, one certificate each, all with the same counts",
        kills, people);
  }

  /** How far it is, and since when. */
  private void said(String format, Object... values) {
    long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
    line("  %5d s  %s", seconds, String.format(Locale.ROOT, format, values));
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
