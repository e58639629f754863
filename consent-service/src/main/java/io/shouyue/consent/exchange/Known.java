package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.ledger.Adoption;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventSummary;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.subject.SubjectKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is known of the people of one chunk, and what the chunk adds to it. The same act twice
 * is one; what a person did here outranks whatever a file states of a later time.
 */
final class Known {
  private static final Comparator<EventSummary> BY_TIME =
      Comparator.comparing(EventSummary::recordedAt).thenComparing(EventSummary::id);

  private final Map<SubjectKey, List<EventSummary>> histories;
  private final Map<Moment, EventSummary> moments = new HashMap<>();
  private final Map<Matter, Instant> answeredHere = new HashMap<>();
  private final Map<SubjectKey, List<ConsentEvent>> added = new LinkedHashMap<>();
  private long unchanged;

  private record Matter(SubjectKey who, String purpose) {}

  private record Moment(Matter matter, Instant at) {}

  Known(Map<SubjectKey, List<EventSummary>> histories) {
    this.histories = histories;
    histories.forEach((who, events) -> events.forEach(event -> know(who, event)));
  }

  private void know(SubjectKey who, EventSummary event) {
    Matter matter = new Matter(who, event.purpose());
    moments.put(new Moment(matter, event.recordedAt()), event);
    if (event.imported() == null) {
      answeredHere.merge(matter, event.recordedAt(), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /** Adds an event unless it is known. */
  void add(ConsentEvent event) {
    SubjectKey who = new SubjectKey(event.site(), event.subject());
    Matter matter = new Matter(who, event.purpose());
    EventSummary same = moments.get(new Moment(matter, event.recordedAt()));
    if (same != null) {
      if (same.type() != event.type()) {
        throw new LineRefusedException(LineProblem.CONFLICTING_LINE, LineField.AT.text());
      }
      unchanged++;
      return;
    }
    Instant here = answeredHere.get(matter);
    if (here != null && event.recordedAt().isAfter(here)) {
      throw new LineRefusedException(LineProblem.ANSWERED_HERE, LineField.AT.text());
    }
    know(who, EventSummary.of(event));
    added.computeIfAbsent(who, key -> new ArrayList<>()).add(event);
  }

  long recorded() {
    return added.values().stream().mapToLong(List::size).sum();
  }

  long unchanged() {
    return unchanged;
  }

  Set<SubjectKey> changed() {
    return added.keySet();
  }

  /** What is to be stored. */
  List<Adoption> adoptions(People people) {
    List<Adoption> adoptions = new ArrayList<>();
    added.forEach(
        (who, events) ->
            adoptions.add(
                new Adoption(
                    who, people.isFresh(who), List.copyOf(events), standings(who, events))));
    return adoptions;
  }

  private List<Standing> standings(SubjectKey who, List<ConsentEvent> events) {
    List<EventSummary> all = new ArrayList<>(histories.getOrDefault(who, List.of()));
    events.forEach(event -> all.add(EventSummary.of(event)));
    all.sort(BY_TIME);
    Map<String, Standing> folded = Standing.fold(all);
    List<Standing> touched = new ArrayList<>(events.size());
    for (ConsentEvent event : events) {
      Standing standing = folded.remove(event.purpose());
      if (standing != null) {
        touched.add(standing);
      }
    }
    return touched;
  }
}
