package io.shouyue.bench.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Progress;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.People;
import io.shouyue.stack.seed.Person;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Kills every service with -9 at every step of the main job, lets the launcher start it again and
 * checks that the job finishes; then lets the holds end while each service is killed once more.
 */
public final class FaultsBench {
  private static final List<String> ALL =
      List.of("consent-service", "identity-service", "retention-service", "gateway");
  private static final Set<String> ENDED = Set.of("EVIDENCE", "DONE");

  private final StackSettings settings;
  private final List<String> killed;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack, all services
   * @param only which services to kill; all when empty
   * @param out where it is told
   */
  public FaultsBench(StackSettings settings, List<String> only, PrintStream out) {
    if (!ALL.containsAll(only)) {
      throw new StackException("bench faults kills one of " + ALL + ", not " + only + ".");
    }
    this.settings = settings;
    this.killed = only.isEmpty() ? ALL : only;
    this.out = out;
  }

  /** The exit code: 0 when nothing was lost. */
  public int run() {
    try (FaultStack stack = FaultStack.start(settings, new Progress(out))) {
      Api site = stack.makeSite();
      Api dpo = stack.staff("dpo");
      List<Journey> journeys = new ArrayList<>();
      int number = 0;
      for (String service : killed) {
        for (Step step : Step.values()) {
          Journey journey = new Journey(site, dpo, person(number++));
          journeys.add(journey);
          play(stack, journey, service, step);
        }
      }
      holdsEnd(stack, dpo, journeys);
      line("  %d of %d kills: nothing was lost, every job finished", number, number);
      return 0;
    }
  }

  /** Made up, with a user name that the rules for names allow. */
  static Person person(int number) {
    Person model = People.number(number);
    String name = "fault-" + number;
    return new Person(
        name, name, model.name(), model.idNumber(), model.mobile(), name + "@mail.invalid");
  }

  private void play(FaultStack stack, Journey journey, String service, Step lost) {
    long begun = System.nanoTime();
    for (Step step : Step.values()) {
      if (step == lost) {
        during(() -> journey.take(step), () -> stack.kill(service));
      } else {
        journey.take(step);
      }
    }
    stack.awaitBack(service);
    line(
        "  ✓ %-18s killed at %-13s finished after %.1f s",
        service, lost, (System.nanoTime() - begun) / 1e9);
  }

  /** The calls of a step are under way when the service goes. */
  private static void during(Runnable step, Runnable kill) {
    CompletableFuture<Void> taken = CompletableFuture.runAsync(step);
    kill.run();
    try {
      taken.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackException known
          ? known
          : new StackException("A step broke off: " + e.getCause(), e);
    }
  }

  private void holdsEnd(FaultStack stack, Api dpo, List<Journey> journeys) {
    List<String> erasures = erasures(dpo);
    if (erasures.size() != journeys.size()) {
      throw new StackException(
          erasures.size() + " holds run, not one for each of " + journeys.size() + " people.");
    }
    stack.moveClock("+366d");
    for (String service : killed) {
      stack.kill(service);
      stack.awaitBack(service);
      line("  ✓ %-18s killed while the holds end", service);
    }
    for (Journey journey : journeys) {
      Patience.until(journey.subject() + " is gone", journey::isGone);
    }
    for (String erasure : erasures) {
      Patience.until(erasure + " has ended", () -> ENDED.contains(phase(dpo, erasure)));
      String certificate = get(dpo, "/v1/erasures/" + erasure).text("certificate");
      get(dpo, "/v1/certificates/" + certificate).expect(200);
    }
  }

  private static List<String> erasures(Api dpo) {
    List<String> ids = new ArrayList<>();
    JsonNode holds = get(dpo, "/v1/holds?state=RUNNING&limit=100").expect(200).body().path("items");
    holds.forEach(hold -> ids.add(hold.path("erasure").asText()));
    return ids;
  }

  private static String phase(Api dpo, String erasure) {
    return get(dpo, "/v1/erasures/" + erasure).text("phase");
  }

  private static Answer get(Api dpo, String path) {
    return Patience.answer(() -> dpo.get(path));
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
