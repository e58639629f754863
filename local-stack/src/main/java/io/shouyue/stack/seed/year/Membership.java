package io.shouyue.stack.seed.year;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;

/** What somebody does at the website between sign-up and today, or until they leave. */
final class Membership {
  private static final int JOINED_BY = 200;
  private static final int LEAVE_IN_A_HUNDRED = 3;
  private static final int LEAST_STAY = 20;
  private static final int LAST_TO_LEAVE_JOINED = YearPlan.LENGTH - 40;

  private final Random random;
  private final YearDays days;

  Membership(Random random, YearDays days) {
    this.random = random;
    this.days = days;
  }

  /** From when to when; who has a part of their own is there early and stays. */
  Life life(int person) {
    if (!Cast.isOfTheCrowd(person)) {
      int joined = person == Cast.GUEST ? 5 : days.some(JOINED_BY);
      return new Life(joined, Cast.isHeldToday(person) ? YearPlan.LENGTH : Life.NEVER);
    }
    int joined = days.some(YearPlan.LENGTH);
    if (joined > LAST_TO_LEAVE_JOINED || !in100(LEAVE_IN_A_HUNDRED)) {
      return new Life(joined, Life.NEVER);
    }
    int stays = LEAST_STAY + random.nextInt(LAST_TO_LEAVE_JOINED + 1 - joined);
    return new Life(joined, YearDays.notAfter(joined + stays));
  }

  /** Everything but requests, day by day; {@code add} takes it in order for each day. */
  void play(int person, Life life, BiConsumer<Integer, Act> add) {
    BiConsumer<Integer, Act> asMember =
        (day, act) -> {
          if (life.isMemberOn(day)) {
            add.accept(day, act);
          }
        };
    Set<String> agreed = new HashSet<>();
    boolean offers = person == Cast.GUEST || in100(58);
    if (offers) {
      agreed.add("marketing");
    }
    if (in100(18)) {
      agreed.add("face_verify");
    }
    asMember.accept(life.joined(), new Act.Answer(person, "signup", Set.copyOf(agreed)));
    if (Cast.hasSignIn(person)) {
      asMember.accept(life.joined(), new Act.Account(person));
    }
    boolean verifies = person != Cast.GUEST && in100(life.leaves() ? 75 : 33);
    if (verifies || Cast.isHeldToday(person)) {
      asMember.accept(soonAfter(life.joined(), 20), new Act.Verify(person));
    }
    comeBack(person, life, offers, asMember);
    if (offers && person != Cast.GUEST && in100(9)) {
      int day = soonAfter(life.joined() + 15, 160);
      asMember.accept(day, new Act.Withdraw(person, "marketing"));
    }
  }

  /** After each change of the policy most sign in once more, and answer what is new. */
  private void comeBack(int person, Life life, boolean offers, BiConsumer<Integer, Act> asMember) {
    YearPlanner.VERSIONS.forEach(
        (day, version) -> {
          if (day > life.joined() && (person == Cast.GUEST || in100(50))) {
            boolean again = offers && (person == Cast.GUEST || in100(80));
            Set<String> agreed = again ? Set.of("marketing") : Set.of();
            asMember.accept(soonAfter(day, 60), new Act.Answer(person, "login", agreed));
          }
        });
    if (in100(30)) {
      int day = soonAfter(Math.max(YearPlanner.VERSIONS.lastKey(), life.joined()), 60);
      Set<String> agreed = in100(62) ? Set.of("analytics") : Set.of();
      asMember.accept(day, new Act.Answer(person, "cookies", agreed));
    }
  }

  /** Some day after that one, sooner rather than later, but not beyond today. */
  private int soonAfter(int day, int within) {
    int later = (int) (random.nextDouble() * random.nextDouble() * within);
    return Math.min(YearDays.notBefore(day + later), YearPlan.LENGTH);
  }

  private boolean in100(int chance) {
    return random.nextInt(100) < chance;
  }
}
