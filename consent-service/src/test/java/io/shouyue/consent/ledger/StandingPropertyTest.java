package io.shouyue.consent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What stands is a fold of the events. */
class StandingPropertyTest {
  private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");

  @Property
  void foldingInTwoHalvesIsFoldingOnce(@ForAll("histories") List<EventSummary> events) {
    int half = events.size() / 2;

    Optional<Standing> first = fold(Optional.empty(), events.subList(0, half));

    assertThat(fold(first, events.subList(half, events.size())))
        .isEqualTo(fold(Optional.empty(), events));
  }

  @Property
  void givenStandsOnlyWhenTheLastAnswerWasGivenAndNothingEndedIt(
      @ForAll("histories") List<EventSummary> events) {
    boolean given = fold(Optional.empty(), events).map(Standing::isGiven).orElse(false);

    assertThat(given).isEqualTo(lastAnswerStillGiven(events));
  }

  @Property
  void withdrawingTwiceChangesNothing(@ForAll("histories") List<EventSummary> events) {
    EventSummary withdrawn = event(EventType.WITHDRAWN, events.size());
    Optional<Standing> once = Standing.after(fold(Optional.empty(), events), withdrawn);

    assertThat(Standing.after(once, event(EventType.WITHDRAWN, events.size() + 1))).isEqualTo(once);
    assertThat(once.map(Standing::isGiven).orElse(false)).isFalse();
  }

  @Property
  void standingIsNeverOlderThanItsLastAnswer(@ForAll("histories") List<EventSummary> events) {
    fold(Optional.empty(), events)
        .ifPresent(
            standing ->
                assertThat(standing.since())
                    .isAfterOrEqualTo(events.get(lastAnswer(events)).recordedAt()));
  }

  @Property
  void earlyAnswerChangesNothingBeforeItsInstantAndStandsFromThenOn(
      @ForAll("histories") List<EventSummary> events, @ForAll("answers") EventType answer) {
    Optional<Standing> before = fold(Optional.empty(), events);
    Instant from = START.plusSeconds(1_000);

    Standing after = Standing.after(before, early(answer, events.size(), from)).orElseThrow();

    before.ifPresent(
        standing -> assertThat(after.at(from.minusNanos(1)).state()).isEqualTo(standing.state()));
    assertThat(after.at(from.minusNanos(1)).isGiven())
        .isEqualTo(before.map(Standing::isGiven).orElse(false));
    assertThat(after.at(from).state()).isEqualTo(answer);
    assertThat(after.at(from).coming()).isNull();
  }

  @Property
  void whatHappensAfterTheInstantFoldsAsIfTheAnswerHadBeenGivenThen(
      @ForAll("histories") List<EventSummary> later, @ForAll("answers") EventType answer) {
    Instant from = START.minusSeconds(1);
    EventSummary early = early(answer, -10, from);

    Optional<Standing> folded = fold(Standing.after(Optional.empty(), early), later);
    Optional<Standing> settled =
        fold(Standing.after(Optional.empty(), early).map(standing -> standing.at(from)), later);

    assertThat(folded.map(standing -> standing.at(START.plusSeconds(100))))
        .isEqualTo(settled.map(standing -> standing.at(START.plusSeconds(100))));
  }

  @Property
  void withdrawingAlsoTakesBackAnEarlyConsent(@ForAll("histories") List<EventSummary> events) {
    Instant from = START.plusSeconds(1_000);
    Optional<Standing> given =
        Standing.after(fold(Optional.empty(), events), early(EventType.GIVEN, events.size(), from));

    Standing after =
        Standing.after(given, event(EventType.WITHDRAWN, events.size() + 1)).orElseThrow();

    assertThat(after.at(from).isGiven()).isFalse();
    assertThat(after.isWithdrawable()).isFalse();
  }

  @Provide
  Arbitrary<EventType> answers() {
    return Arbitraries.of(EventType.GIVEN, EventType.DECLINED);
  }

  private static EventSummary early(EventType type, int place, Instant from) {
    return new EventSummary(
        "evt_" + place,
        type,
        START.plusSeconds(place),
        "marketing",
        2,
        null,
        from,
        null,
        null,
        null);
  }

  private static boolean lastAnswerStillGiven(List<EventSummary> events) {
    int last = lastAnswer(events);
    return last >= 0 && events.get(last).type() == EventType.GIVEN && last == events.size() - 1;
  }

  private static int lastAnswer(List<EventSummary> events) {
    for (int i = events.size() - 1; i >= 0; i--) {
      switch (events.get(i).type()) {
        case NOTIFIED, GIVEN, DECLINED -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static Optional<Standing> fold(Optional<Standing> from, List<EventSummary> events) {
    Optional<Standing> standing = from;
    for (EventSummary event : events) {
      standing = Standing.after(standing, event);
    }
    return standing;
  }

  @Provide
  Arbitrary<List<EventSummary>> histories() {
    return Arbitraries.of(EventType.class)
        .list()
        .ofMaxSize(8)
        .map(
            types -> {
              List<EventSummary> events = new ArrayList<>();
              types.forEach(type -> events.add(event(type, events.size())));
              return events;
            });
  }

  private static EventSummary event(EventType type, int place) {
    return new EventSummary(
        "evt_" + place,
        type,
        START.plusSeconds(place),
        "marketing",
        1,
        null,
        null,
        null,
        null,
        null);
  }
}
