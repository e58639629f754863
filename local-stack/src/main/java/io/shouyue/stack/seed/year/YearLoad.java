package io.shouyue.stack.seed.year;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Pause;
import io.shouyue.stack.Progress;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.Crew;
import io.shouyue.stack.seed.DueDays;
import io.shouyue.stack.seed.SeedCallers;
import io.shouyue.stack.seed.SiteSetup;
import io.shouyue.stack.seed.shop.Buyer;
import io.shouyue.stack.seed.year.YearWatch.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Plays the demo site's year, from the day on which the legal clock stands to today. */
public final class YearLoad {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final long SEED = 20_251_121;
  private static final int PEOPLE = 2000;
  private static final int AT_ONCE = 10;
  private static final int SAID_EVERY = 73;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SeedCallers callers;
  private final YearClock clock;
  private final Progress progress;
  private final String password;

  /**
   * @param password of the sign-ins that are made
   */
  public YearLoad(SeedCallers callers, YearClock clock, Progress progress, String password) {
    this.callers = callers;
    this.clock = clock;
    this.progress = progress;
    this.password = password;
  }

  /**
   * Plays it; the site must exist. Returns when the legal clock shows the present.
   *
   * @param file where it is remembered how far it has come
   * @param guest told, early on, the subject id of whoever may sign in
   * @param shop told at the end who bought at the shop, and the day
   */
  public void play(Path file, Consumer<String> guest, BiConsumer<List<Buyer>, LocalDate> shop) {
    YearPlan plan = plan();
    YearJournal journal = new YearJournal(file);
    try (Crew crew = new Crew(AT_ONCE)) {
      YearPlayer player = new YearPlayer(callers, clock::now, journal, crew, password);
      guest.accept(player.subject(Cast.GUEST));
      int from = clock.day();
      YearWatch watch = new YearWatch();
      for (int day : plan.days().tailMap(from, true).keySet()) {
        watch.spend(Part.CLOCK, () -> clock.goTo(day));
        if (plan.versions().containsKey(day)) {
          publish(plan.versions().get(day));
        }
        watch.spend(Part.PEOPLE, () -> player.play(plan.days().get(day)));
        watch.spend(Part.CLOSING, () -> settle(plan.days().get(day)));
        say(plan, day, watch);
      }
    }
    clock.goTo(YearPlan.LENGTH);
    LocalDate today = LocalDate.ofInstant(clock.now(), BEIJING);
    shop.accept(plan.buyers(today), today);
    journal.remove();
    progress.say("  " + new YearFigures(callers.dpo()).of(plan));
  }

  private YearPlan plan() {
    LocalDate today =
        LocalDate.ofInstant(clock.now(), BEIJING).plusDays(YearPlan.LENGTH - clock.day());
    DueDays due = new DueDays(callers.agent(), today);
    return YearPlanner.plan(
        SEED,
        PEOPLE,
        today,
        request -> (int) ChronoUnit.DAYS.between(due.receivedOnForDueIn(request.dueIn()), today));
  }

  private void publish(int version) {
    Editions editions = new Editions();
    SiteSetup setup = new SiteSetup(callers.operator(), callers.dpo());
    setup.document();
    setup.purposes(editions.purposes(version));
    setup.collectionPoints(editions.collectionPoints(version));
    setup.version(editions.policy(version));
    editions.rule(version).ifPresent(setup::rule);
  }

  /**
   * The clock does not go on while an account is being closed, or while a hold is over that runs.
   */
  private void settle(List<Act> acts) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean closing = acts.stream().anyMatch(Act::closesAccount);
    while (isErasing(closing) && System.nanoTime() < end) {
      Pause.of(100);
    }
  }

  private boolean isErasing(boolean closing) {
    return (closing && isThere("/v1/erasures?limit=1&phase=CANCEL"))
        || isThere("/v1/erasures?limit=1&phase=END")
        || isThere("/v1/holds?limit=1&state=RUNNING&endsBefore=" + clock.now());
  }

  private boolean isThere(String path) {
    Api dpo = callers.dpo();
    JsonNode items = dpo.get(path).expect(200).body().path("items");
    return !items.isEmpty();
  }

  private void say(YearPlan plan, int day, YearWatch watch) {
    if (day / SAID_EVERY > previous(plan, day) / SAID_EVERY) {
      progress.say(
          String.format(
              Locale.ROOT,
              "  %s  %3d %% of the year, %s",
              LocalDate.ofInstant(clock.now(), BEIJING),
              100 * day / YearPlan.LENGTH,
              watch.told()));
    }
  }

  private static int previous(YearPlan plan, int day) {
    Integer before = plan.days().lowerKey(day);
    return before == null ? 0 : before;
  }
}
