package io.shouyue.consent.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.ledger.EventSummary;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The newest act counts, but a visitor's yes never stands against the account's no. */
class VisitorMergePropertyTest {
  private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
  private static final Instant NOW = START.plusSeconds(10_000);

  /** Acts of both, in the order of their time. */
  record Act(boolean byVisitor, String purpose, EventType type) {}

  @Property
  void visitorsYesNeverStandsAgainstTheAccountsNo(@ForAll("acts") List<Act> acts) {
    Map<String, Standing> account = standings(acts, false);

    Map<String, EventType> merged = merged(acts);

    account.values().stream()
        .filter(own -> isNo(own.state()))
        .forEach(own -> assertThat(merged.get(own.purpose())).isNotEqualTo(EventType.GIVEN));
  }

  @Property
  void newerNoOfTheVisitorAlwaysCounts(@ForAll("acts") List<Act> acts) {
    Map<String, Standing> account = standings(acts, false);
    Map<String, EventType> merged = merged(acts);

    standings(acts, true).values().stream()
        .filter(theirs -> isNo(theirs.state()) && isNewer(theirs, account.get(theirs.purpose())))
        .forEach(theirs -> assertThat(merged.get(theirs.purpose())).isNotEqualTo(EventType.GIVEN));
  }

  @Property
  void newerYesCountsWhereNobodySaidNo(@ForAll("acts") List<Act> acts) {
    Map<String, Standing> account = standings(acts, false);
    Map<String, EventType> merged = merged(acts);

    for (Standing theirs : standings(acts, true).values()) {
      Standing own = account.get(theirs.purpose());
      if (theirs.isGiven() && isNewer(theirs, own) && (own == null || !isNo(own.state()))) {
        assertThat(merged.get(theirs.purpose())).isEqualTo(EventType.GIVEN);
      }
    }
  }

  @Property
  void whatTheAccountDidLastStays(@ForAll("acts") List<Act> acts) {
    Map<String, Standing> visitor = standings(acts, true);
    Map<String, EventType> merged = merged(acts);

    for (Standing own : standings(acts, false).values()) {
      Standing theirs = visitor.get(own.purpose());
      if (theirs == null || !isNewer(theirs, own)) {
        assertThat(merged.get(own.purpose())).isEqualTo(own.state());
      }
    }
  }

  @Property
  void mergingAgainChangesNothing(@ForAll("acts") List<Act> acts) {
    List<EventSummary> events = new ArrayList<>(events(acts, false));
    Map<String, Standing> visitor = standings(acts, true);
    apply(events, VisitorMerge.of(Standing.fold(events), visitor, NOW));
    Map<String, Standing> once = Standing.fold(events);

    assertThat(VisitorMerge.of(once, visitor, NOW))
        .isEqualTo(new VisitorMerge(List.of(), List.of()));
  }

  private static Map<String, EventType> merged(List<Act> acts) {
    List<EventSummary> events = new ArrayList<>(events(acts, false));
    apply(events, VisitorMerge.of(Standing.fold(events), standings(acts, true), NOW));
    return Standing.fold(events).values().stream()
        .collect(Collectors.toMap(Standing::purpose, Standing::state));
  }

  /** Writes down what the merge found, after everything else. */
  private static void apply(List<EventSummary> events, VisitorMerge merge) {
    Instant at = NOW;
    for (Standing own : merge.ended()) {
      events.add(event(own.purpose(), EventType.WITHDRAWN, at = at.plusMillis(1)));
    }
    for (Standing taken : merge.taken()) {
      events.add(event(taken.purpose(), taken.state(), at = at.plusMillis(1)));
    }
  }

  private static Map<String, Standing> standings(List<Act> acts, boolean byVisitor) {
    return Standing.fold(events(acts, byVisitor));
  }

  private static List<EventSummary> events(List<Act> acts, boolean byVisitor) {
    List<EventSummary> events = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      if (act.byVisitor() == byVisitor) {
        events.add(event(act.purpose(), act.type(), START.plusSeconds(i)));
      }
    }
    return events;
  }

  private static EventSummary event(String purpose, EventType type, Instant at) {
    return new EventSummary("evt_" + at, type, at, purpose, 1, null, null, null, null, null);
  }

  private static boolean isNo(EventType type) {
    return type == EventType.DECLINED || type == EventType.WITHDRAWN;
  }

  private static boolean isNewer(Standing theirs, @Nullable Standing own) {
    return own == null || theirs.since().isAfter(own.lastRecorded());
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    Arbitrary<EventType> types =
        Arbitraries.of(EventType.GIVEN, EventType.DECLINED, EventType.WITHDRAWN, EventType.EXPIRED);
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of("a", "b"), types)
        .as(Act::new)
        .list()
        .ofMaxSize(12);
  }
}
