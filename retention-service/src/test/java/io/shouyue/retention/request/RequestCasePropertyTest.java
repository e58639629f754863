package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.promise.BuiltInPromises;
import io.shouyue.retention.promise.ClockState;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.promise.RequestType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Walks through legal moves at random and looks at the clocks after each. */
class RequestCasePropertyTest {

  private static final Instant RECEIVED = Instant.parse("2026-09-10T02:00:00Z");

  private static final LegalCalendar CALENDAR = CalendarFiles.load();

  private final ClockRules rules = new ClockRules(() -> CALENDAR, new BuiltInPromises());

  @Property
  void everyClockHasEndedOnceNothingIsOwed(
      @ForAll RequestType type, @ForAll @Size(max = 12) List<@IntRange(max = 99) Integer> choices) {
    RequestCase one = received(type);
    Instant now = RECEIVED;
    for (int choice : choices) {
      now = now.plus(Duration.ofDays(choice % 9));
      one = step(one, choice, now);
      if (!one.state().isOpen()) {
        assertThat(one.clocks()).as("%s", one.state()).noneMatch(clock -> clock.outcome() == null);
        assertThat(one.due()).isNull();
      }
    }
  }

  @Property
  void breachIsNeverMendedExceptByOpeningAgain(
      @ForAll RequestType type, @ForAll @Size(max = 12) List<@IntRange(max = 99) Integer> choices) {
    RequestCase one = received(type);
    Instant now = RECEIVED;
    for (int choice : choices) {
      Instant before = now;
      now = now.plus(Duration.ofDays(choice % 9));
      RequestCase next = step(one, choice, now);
      for (int i = 0; i < one.clocks().size(); i++) {
        if (one.clocks().get(i).stateAt(before) == ClockState.BROKEN) {
          assertThat(next.clocks().get(i).stateAt(now)).isEqualTo(ClockState.BROKEN);
        }
      }
      one = next;
    }
  }

  @Property
  void rulingClockIsTheEarliestThatRuns(@ForAll RequestType type) {
    RequestCase proven = received(type).verified(RECEIVED.plusSeconds(60), "SESSION", rules);
    assertThat(proven.clocks())
        .filteredOn(clock -> clock.outcome() == null)
        .allSatisfy(clock -> assertThat(clock.due()).isAfterOrEqualTo(proven.due()));
  }

  private RequestCase received(RequestType type) {
    Request request =
        new Request(
            "req_1",
            "demo",
            "1",
            type,
            "sub_1",
            "sub_1",
            Relation.SELF,
            Channel.DESK,
            "en",
            RECEIVED,
            1,
            Progress.received());
    return RequestCase.received(request, false, null, rules);
  }

  private RequestCase step(RequestCase one, int choice, Instant now) {
    List<RequestMove> legal = List.copyOf(one.state().moves().keySet());
    if (legal.isEmpty()) {
      return one;
    }
    RequestMove move = legal.get(choice % legal.size());
    return switch (move) {
      case ASK_PROOF -> one.proofAsked(now, rules);
      case VERIFY -> one.verified(now, "SESSION", rules);
      case GRANT, GRANT_PARTLY -> one.answered(move, now, rules);
      case REFUSE -> one.refused("already-anonymised", now, rules);
      case EXECUTED -> one.executed(now, rules);
      case LAPSE -> one.lapsed(now, rules);
      case WITHDRAW, MARK_DUPLICATE -> one.ended(move, now, rules);
      case REOPEN -> one.reopened(rules);
      case ASSIGN, MESSAGES, EXTEND, AWAIT_REQUESTER, RESUME, EXECUTE, CLOSE -> one.moved(move);
    };
  }

  @Property
  void clockNeverEndsBeforeItStarts(
      @ForAll RequestType type, @ForAll @IntRange(max = 60) int days) {
    Instant verified = RECEIVED.plus(Duration.ofDays(days));
    for (PromiseClock clock : received(type).verified(verified, "SESSION", rules).clocks()) {
      assertThat(clock.due()).isAfter(clock.startsAt());
    }
  }
}
