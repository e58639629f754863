package io.shouyue.stack.seed.year;

import io.shouyue.stack.seed.DemoRequest;
import io.shouyue.stack.seed.DeskMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Makes up a year of the demo site. */
final class YearPlanner {
  /** The policy's three versions and their days. */
  static final NavigableMap<Integer, Integer> VERSIONS =
      Collections.unmodifiableNavigableMap(new TreeMap<>(Map.of(0, 1, 130, 2, 250, 3)));

  private static final int TRIES_IN_A_HUNDRED = 26;

  private final Random random;
  private final YearDays days;
  private final NavigableMap<Integer, List<Act>> acts = new TreeMap<>();
  private final List<Life> lives = new ArrayList<>();
  private int requests;

  private YearPlanner(long seed, LocalDate today) {
    random = new Random(seed);
    days = new YearDays(today, random);
  }

  /**
   * Makes the plan.
   *
   * @param today the last day
   * @param daysAgo how long before the last day each of the open requests came in
   */
  static YearPlan plan(long seed, int people, LocalDate today, ToIntFunction<DemoRequest> daysAgo) {
    YearPlanner planner = new YearPlanner(seed, today);
    planner.members(people);
    planner.requests(people);
    planner.openRequests(daysAgo);
    planner.endings();
    return new YearPlan(planner.acts, VERSIONS, people);
  }

  private void members(int people) {
    VERSIONS.keySet().forEach(day -> acts.put(day, new ArrayList<>()));
    acts.put(YearPlan.LENGTH, new ArrayList<>());
    Membership membership = new Membership(random, days);
    for (int person = 0; person < people; person++) {
      Life life = membership.life(person);
      lives.add(life);
      membership.play(person, life, this::add);
    }
  }

  private void requests(int people) {
    tell(Cast.GUEST, Wish.WHAT_IS_STORED, Story.ANSWERED_SOON, 200);
    for (int i = 0; i < people * TRIES_IN_A_HUNDRED / 100; i++) {
      request(Cast.FIRST_OF_THE_CROWD + random.nextInt(people - Cast.FIRST_OF_THE_CROWD));
    }
  }

  /** One that is over before today; nothing when its person is no member for so long. */
  private void request(int person) {
    Wish wish = Wish.some(random);
    Story story = Story.some(random, wish.answerIsAll());
    int day = days.some(YearPlan.LENGTH - 1 - story.days());
    Life life = lives.get(person);
    if (life.isMemberOn(day) && life.isMemberOn(day + story.days() + 1)) {
      tell(person, wish, story, day);
    }
  }

  private void tell(int person, Wish wish, Story story, int day) {
    boolean atDesk = !story.proven() || random.nextInt(3) == 0;
    int number = file(person, wish, day, atDesk, story.proven());
    if (random.nextInt(40) == 0) {
      int again = file(person, wish, day, atDesk, story.proven());
      add(day, new Act.Repeats(person, again, number));
    }
    for (Story.Step step : story.steps()) {
      add(days.atWork(day + step.days(), day), new Act.Handle(person, number, step.move()));
    }
  }

  private int file(int person, Wish wish, int day, boolean atDesk, boolean proven) {
    int number = requests++;
    add(day, new Act.File(person, number, wish.type(), wish.words(), atDesk, proven));
    return number;
  }

  /** What waits on the desk today. */
  private void openRequests(ToIntFunction<DemoRequest> daysAgo) {
    List<DemoRequest> open = DemoRequest.all();
    for (int i = 0; i < open.size(); i++) {
      DemoRequest request = open.get(i);
      int day = YearPlan.LENGTH - daysAgo.applyAsInt(request);
      int person = Cast.FIRST_AT_THE_DESK + i;
      int number = requests++;
      add(day, filed(person, number, request));
      request.moves().forEach(move -> add(day, new Act.Handle(person, number, move)));
      if (i == DemoRequest.REPEATED) {
        int again = requests++;
        add(YearPlan.LENGTH, filed(person, again, request));
        add(YearPlan.LENGTH, new Act.Repeats(person, again, number));
      }
    }
  }

  private static Act.File filed(int person, int number, DemoRequest request) {
    return new Act.File(person, number, request.type(), request.words(), true, request.proven());
  }

  private void endings() {
    for (int person = 0; person < lives.size(); person++) {
      Life life = lives.get(person);
      if (life.leaves()) {
        int number = requests++;
        add(life.left(), new Act.File(person, number, "CANCELLATION", "", false, true));
        int granted = Cast.isHeldToday(person) ? life.left() : days.cancellationsAfter(life.left());
        add(granted, new Act.Handle(person, number, DeskMove.CANCEL));
      }
    }
  }

  private void add(int day, Act act) {
    acts.computeIfAbsent(YearDays.notAfter(day), any -> new ArrayList<>()).add(act);
  }
}
