package io.shouyue.stack.seed.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.seed.DemoRequest;
import io.shouyue.stack.seed.DeskMove;
import io.shouyue.stack.seed.shop.Buyer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class YearPlannerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int PEOPLE = 2000;
  private static final Set<DeskMove> LAST =
      Set.of(
          DeskMove.GRANT,
          DeskMove.CANCEL,
          DeskMove.PARTLY,
          DeskMove.APPROVE,
          DeskMove.WITHDRAW,
          DeskMove.EXECUTED);

  private final YearPlan plan = plan(1);

  @Test
  void theSameSeedGivesTheSameYearAndAnotherOneAnother() {
    assertThat(plan(1)).isEqualTo(plan);
    assertThat(plan(2)).isNotEqualTo(plan);
  }

  @Test
  void whoBuysIsAMemberWhoStays() {
    List<Buyer> buyers = plan.buyers(TODAY);

    assertThat(buyers).hasSizeBetween(100, 200);
    Set<Integer> leaving = new HashSet<>();
    inOrder(
        plan,
        (day, act) -> {
          if (act.closesAccount()) {
            leaving.add(act.person());
          }
        });
    assertThat(buyers).extracting(Buyer::number).doesNotContainAnyElementsOf(leaving);
    assertThat(buyers)
        .extracting(Buyer::since)
        .allMatch(day -> !day.isBefore(TODAY.minusDays(YearPlan.LENGTH)) && !day.isAfter(TODAY));
  }

  @Property(tries = 20)
  void nobodyDoesAnythingBeforeTheyJoinedOrAfterTheyLeft(@ForAll long seed) {
    Set<Integer> here = new HashSet<>();
    Set<Integer> gone = new HashSet<>();
    Map<Integer, Integer> leaving = new HashMap<>();
    inOrder(
        plan(seed),
        (day, act) -> {
          if (act instanceof Act.Answer answer && answer.point().equals("signup")) {
            assertThat(here.add(act.person())).isTrue();
          }
          assertThat(here).contains(act.person());
          assertThat(gone).doesNotContain(act.person());
          if (act instanceof Act.File file && file.type().equals("CANCELLATION")) {
            leaving.put(act.person(), file.number());
          }
          if (act instanceof Act.Handle handle && act.closesAccount()) {
            assertThat(leaving).containsEntry(act.person(), handle.number());
            gone.add(act.person());
          }
        });
    assertThat(here).hasSize(PEOPLE);
    assertThat(gone).hasSize(leaving.size());
  }

  @Property(tries = 20)
  void aRequestIsFiledOnceAndBeforeAnythingIsDoneWithIt(@ForAll long seed) {
    Set<Integer> filed = new HashSet<>();
    inOrder(
        plan(seed),
        (day, act) -> {
          switch (act) {
            case Act.File file -> assertThat(filed.add(file.number())).isTrue();
            case Act.Handle handle -> assertThat(filed).contains(handle.number());
            case Act.Repeats repeats -> assertThat(filed).contains(repeats.number(), repeats.of());
            default -> assertThat(act.person()).isNotNegative();
          }
        });
  }

  @Property(tries = 20)
  void whatIsOpenTodayIsWhatTheDeskHasInTheSmallDemo(@ForAll long seed) {
    Map<Integer, Integer> open = new HashMap<>();
    inOrder(
        plan(seed),
        (day, act) -> {
          if (act instanceof Act.File file && file.proven()) {
            open.put(file.number(), act.person());
          }
          if (act instanceof Act.Handle handle && LAST.contains(handle.move())) {
            open.remove(handle.number());
          }
          if (act instanceof Act.Repeats repeats) {
            open.remove(repeats.number());
          }
        });
    assertThat(open.values())
        .hasSizeGreaterThan(10)
        .allMatch(person -> !Cast.isOfTheCrowd(person) && person >= Cast.FIRST_AT_THE_DESK);
  }

  @Property
  void aDayIsMovedToOneOnWhichSomethingMayHappenAndStaysThere(
      @ForAll @IntRange(max = YearPlan.LENGTH) int day) {
    int before = YearDays.notAfter(day);
    int after = YearDays.notBefore(day);

    assertThat(before).isBetween(day - 4, day).isEqualTo(YearDays.notBefore(before));
    assertThat(after).isBetween(day, day + 4).isEqualTo(YearDays.notAfter(after));
  }

  @Test
  void theClockStopsAboutAHundredTimesAndOnTheFirstAndTheLastDay() {
    assertThat(plan.days()).hasSizeBetween(90, 110).containsKeys(0, YearPlan.LENGTH);
    assertThat(plan.days().keySet()).allMatch(day -> YearDays.notAfter(day) == day);
    assertThat(plan.days().keySet()).containsAll(plan.versions().keySet());
  }

  @Test
  void itIsTheYearOfARealSite() {
    assertThat(plan.count(Act.Verify.class)).isBetween(500L, 800L);
    assertThat(plan.count(Act.Withdraw.class)).isBetween(50L, 150L);
    assertThat(plan.count(Act.File.class)).isBetween(300L, 450L);
    assertThat(plan.count(Act.Account.class)).isEqualTo(3);
    assertThat(late(plan)).isBetween(3, 20);
    assertThat(endings(plan, 0, 180)).isBetween(5, 40);
    assertThat(endings(plan, 181, YearPlan.LENGTH)).isBetween(10, 80);
  }

  private static int late(YearPlan plan) {
    Map<Integer, Integer> filed = new HashMap<>();
    List<Integer> late = new ArrayList<>();
    inOrder(
        plan,
        (day, act) -> {
          if (act instanceof Act.File file) {
            filed.put(file.number(), day);
          }
          if (act instanceof Act.Handle handle
              && handle.move().equals(DeskMove.GRANT)
              && day - filed.get(handle.number()) > 30) {
            late.add(handle.number());
          }
        });
    return late.size();
  }

  private static int endings(YearPlan plan, int from, int to) {
    return (int)
        plan.days().subMap(from, true, to, true).values().stream()
            .flatMap(List::stream)
            .filter(Act::closesAccount)
            .count();
  }

  private static void inOrder(YearPlan plan, BiConsumer<Integer, Act> look) {
    plan.days().forEach((day, acts) -> acts.forEach(act -> look.accept(day, act)));
  }

  /** An answer is due about three weeks after a request came in. */
  private static YearPlan plan(long seed) {
    return YearPlanner.plan(seed, PEOPLE, TODAY, YearPlannerTest::daysAgo);
  }

  private static int daysAgo(DemoRequest request) {
    return switch (request.dueIn()) {
      case DemoRequest.LATEST -> 0;
      case DemoRequest.YESTERDAY -> 23;
      default -> 22 - request.dueIn();
    };
  }
}
